// libsodium's headers import into Swift as they are; this target only gives them a module name.
#pragma once
#include <sodium.h>

// The headers of libzip and expat import into Swift as they are; this target only gives them a module name.
#pragma once
#include <expat.h>
#include <zip.h>

"""Reads one file as Python's usual libraries do, and prints rows, seconds of CPU time and KiB of memory at most.

    compare.py FILE      without a file it only tells, by its exit code, whether the libraries are there
"""

import sys
import time

try:
    import openpyxl
    import pandas
except ImportError:
    sys.exit(3)


def read_csv(path):
    encoding = "utf-8-sig"
    try:
        with open(path, encoding=encoding) as file:
            for _ in file:
                pass
    except UnicodeDecodeError:
        encoding = "gb18030"
    names = pandas.read_csv(path, encoding=encoding, nrows=0).columns
    start = time.process_time()
    rows = len(pandas.read_csv(path, encoding=encoding, parse_dates=[name for name in names if "时间" in name]))
    return rows, time.process_time() - start


def read_xlsx(path):
    start = time.process_time()
    book = openpyxl.load_workbook(path, read_only=True)
    rows = sum(1 for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)) - 1
    return rows, time.process_time() - start


def peak():
    with open("/proc/self/status") as status:
        return next(line.split()[1] for line in status if line.startswith("VmHWM:"))


if len(sys.argv) > 1:
    path = sys.argv[1]
    print(*(read_xlsx if path.endswith("xlsx") else read_csv)(path), peak())

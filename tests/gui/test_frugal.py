"""The window takes no memory for speed that nobody would notice."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import ctypes, os, sys, threading
from prepapp.gui.frugal import be_frugal, give_back

if sys.argv[2] == "frugal":
    be_frugal()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
all_here = threading.Barrier(4)

def allocate():
    all_here.wait()
    libc.malloc(ctypes.c_size_t(10_000))
    all_here.wait()

large = [libc.malloc(ctypes.c_size_t(size)) for size in (1_000_000, 900_000)]
libc.free(ctypes.c_void_p(large[0]))  # from here on glibc would put as much on the heap
large.append(libc.malloc(ctypes.c_size_t(1_000_000)))
threads = [threading.Thread(target=allocate) for _ in range(4)]
for one in threads:
    one.start()
for one in threads:
    one.join()
libc.fopen.restype = ctypes.c_void_p
file = ctypes.c_void_p(libc.fopen(sys.argv[1].encode(), b"w"))
libc.malloc_info(0, file)
libc.fclose(file)
give_back()
import numpy
print(len(os.listdir("/proc/self/task")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have another allocator")
def test_workers_share_one_heap_and_numpy_starts_none(tmp_path: Path) -> None:
    heaps, threads, large = {}, {}, {}
    for kind in ("usual", "frugal"):
        file = tmp_path / kind
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(file), kind], capture_output=True, text=True, check=True
        )
        said = file.read_text()
        heaps[kind] = len(re.findall("<heap nr=", said))
        large[kind] = int(re.findall(r'<total type="mmap" count="(\d+)"', said)[-1])
        threads[kind] = int(done.stdout)

    assert heaps["frugal"] == 1
    assert heaps["usual"] > 1, "or this test measures nothing"
    assert threads["frugal"] == 1
    assert large["frugal"] == large["usual"] + 1, (
        "what is large lies apart, also after something large was freed"
    )

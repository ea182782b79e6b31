// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/disk_faults.h"

#include <atomic>
#include <sqlite3.h>

#include <cerrno>
#include <csignal>
#include <sys/types.h>
#include <unistd.h>

namespace tasuki::test {

namespace {

DiskFaults g_faults;
std::atomic<int> g_calls = 0; // SQLite sorts on a thread of its own at times

/// The calls as they were.
ssize_t (*g_pwrite)(int, const void*, size_t, off_t) = nullptr;
ssize_t (*g_write)(int, const void*, size_t) = nullptr;
int (*g_ftruncate)(int, off_t) = nullptr;
int (*g_unlink)(const char*) = nullptr;

bool killed()
{
    return ++g_calls == g_faults.killAt;
}

bool full()
{
    if (g_faults.fullAt == 0 || g_calls < g_faults.fullAt)
        return false;
    errno = ENOSPC;
    return true;
}

[[noreturn]] void die()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

ssize_t faultyPwrite(int file, const void* bytes, size_t count, off_t at)
{
    if (killed()) {
        [[maybe_unused]] const ssize_t half = g_pwrite(file, bytes, count / 2, at);
        die();
    }
    return full() ? -1 : g_pwrite(file, bytes, count, at);
}

ssize_t faultyWrite(int file, const void* bytes, size_t count)
{
    if (killed()) {
        [[maybe_unused]] const ssize_t half = g_write(file, bytes, count / 2);
        die();
    }
    return full() ? -1 : g_write(file, bytes, count);
}

int faultyFtruncate(int file, off_t size)
{
    if (killed())
        die();
    return g_ftruncate(file, size); // a full disk lets a file shrink
}

int faultyUnlink(const char* path)
{
    if (killed())
        die();
    return g_unlink(path);
}

template <typename F>
void replace(sqlite3_vfs* vfs, const char* name, F*& original, F* replacement)
{
    const sqlite3_syscall_ptr present = vfs->xGetSystemCall(vfs, name);
    if (!present)
        return; // this SQLite was built with another of its kind
    original = reinterpret_cast<F*>(present);
    vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(replacement));
}

} // namespace

void installDiskFaults(const DiskFaults& faults)
{
    g_faults = faults;
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    replace(vfs, "pwrite", g_pwrite, &faultyPwrite);
    replace(vfs, "pwrite64", g_pwrite, &faultyPwrite);
    replace(vfs, "write", g_write, &faultyWrite);
    replace(vfs, "ftruncate", g_ftruncate, &faultyFtruncate);
    replace(vfs, "unlink", g_unlink, &faultyUnlink);
}

int diskCalls()
{
    return g_calls;
}

} // namespace tasuki::test

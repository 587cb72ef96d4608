/* Stands between the program and the kernel for files under one folder: fails, kills at or records the calls
   that change them. Loaded with LD_PRELOAD, steered through ctypes. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { KILL = -1, KILL_HALF_WAY = -2 };
static char folder[4096];
static long count, fail_at;
static int failure, is_lasting, record_to = -1;

void fault_arm(const char *where, long at, int what, int lasting) {
    snprintf(folder, sizeof folder, "%s", where);
    count = 0; fail_at = at; failure = what; is_lasting = lasting;
}
void fault_disarm(void) { fail_at = 0; }
long fault_count(void) { return count; }
void fault_record(int fd) { record_to = fd; }

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
static ssize_t plain_write(int fd, const void *data, size_t size) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = REAL(write);
    return real(fd, data, size);
}
static void note(char op, const char *path, uint64_t offset, const void *data, uint32_t size) {
    uint16_t length = strlen(path);
    if (record_to < 0) return;
    plain_write(record_to, &op, 1);
    plain_write(record_to, &length, 2);
    plain_write(record_to, path, length);
    plain_write(record_to, &offset, 8);
    plain_write(record_to, &size, 4);
    if (data && size) plain_write(record_to, data, size);
}
void fault_mark(const char *text) { note('!', "", 0, text, strlen(text)); }

static int is_ours(const char *path) { return *folder && strncmp(path, folder, strlen(folder)) == 0; }
static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, 4095);
    path[length < 0 ? 0 : length] = 0;
    return is_ours(path);
}
/* 0: let it happen; 1: fail with errno set. A killing fault does not return. */
static int falls(int fd, const void *data, size_t size, off_t offset) {
    count++;
    if (!fail_at || count < fail_at || (count > fail_at && !is_lasting)) return 0;
    if (failure == KILL_HALF_WAY && data) {
        if (offset < 0) plain_write(fd, data, size / 2);
        else REAL(pwrite)(fd, data, size / 2, offset);
    }
    if (failure < 0) kill(getpid(), SIGKILL);
    errno = failure;
    return 1;
}

#define WRITING(name, type)                                                                  \
    ssize_t name(int fd, const void *data, size_t size, type offset) {                       \
        char path[4096];                                                                     \
        int ours = fd != record_to && path_of(fd, path);                                     \
        if (ours && falls(fd, data, size, offset)) return -1;                                \
        ssize_t done = REAL(name)(fd, data, size, offset);                                   \
        if (ours && done > 0) note('w', path, offset, data, done);                           \
        return done;                                                                         \
    }
WRITING(pwrite, off_t)
WRITING(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t size) {
    char path[4096];
    int ours = fd != record_to && path_of(fd, path);
    if (!ours) return plain_write(fd, data, size);
    off_t offset = lseek(fd, 0, SEEK_CUR);
    if (falls(fd, data, size, -1)) return -1;
    ssize_t done = plain_write(fd, data, size);
    if (done > 0) note('w', path, offset, data, done);
    return done;
}

#define SYNCING(name)                                                                        \
    int name(int fd) {                                                                       \
        char path[4096];                                                                     \
        int ours = path_of(fd, path);                                                        \
        if (ours && falls(fd, 0, 0, 0)) return -1;                                           \
        int done = REAL(name)(fd);                                                           \
        if (ours && !done) note('s', path, 0, 0, 0);                                         \
        return done;                                                                         \
    }
SYNCING(fsync)
SYNCING(fdatasync)

#define CUTTING(name, type)                                                                  \
    int name(int fd, type size) {                                                            \
        char path[4096];                                                                     \
        int ours = path_of(fd, path);                                                        \
        if (ours && falls(fd, 0, 0, 0)) return -1;                                           \
        int done = REAL(name)(fd, size);                                                     \
        if (ours && !done) note('t', path, size, 0, 0);                                      \
        return done;                                                                         \
    }
CUTTING(ftruncate, off_t)
CUTTING(ftruncate64, off64_t)

int rename(const char *from, const char *to) {
    int ours = is_ours(from) || is_ours(to);
    if (ours && falls(-1, 0, 0, 0)) return -1;
    int done = REAL(rename)(from, to);
    if (ours && !done) note('r', from, 0, to, strlen(to));
    return done;
}
int unlink(const char *path) {
    int ours = is_ours(path);
    if (ours && falls(-1, 0, 0, 0)) return -1;
    int done = REAL(unlink)(path);
    if (ours && !done) note('u', path, 0, 0, 0);
    return done;
}
#define OPENING(name)                                                                        \
    int name(const char *path, int flags, ...) {                                             \
        va_list rest;                                                                        \
        va_start(rest, flags);                                                               \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;              \
        va_end(rest);                                                                        \
        if (flags & O_CREAT && is_ours(path) && falls(-1, 0, 0, 0)) return -1;               \
        return REAL(name)(path, flags, mode);                                                \
    }
OPENING(open)
OPENING(open64)

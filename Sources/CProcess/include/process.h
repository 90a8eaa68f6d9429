#ifndef POLICYDIFF_PROCESS_H
#define POLICYDIFF_PROCESS_H

#include <stdint.h>
#include <sys/types.h>

/* System calls around child processes that Swift's Glibc does not show. Those that return int return 0, or -1 with errno. */

/* Makes a pipe whose ends are not passed on to other programs. */
int policydiff_pipe(int ends[2]);

/* Limits a running process, and what it starts, to some bytes of address space and seconds of processor time. Does
   nothing where the system has no such call. */
int policydiff_limit(pid_t process, uint64_t memory, uint64_t seconds);

/* Removes a folder with all that is in it. Links are removed, not followed. */
int policydiff_remove_folder(const char *path);

/* The variable of this process at a place in their list, as NAME=VALUE; NULL behind the last. */
const char *policydiff_variable(long index);

#endif

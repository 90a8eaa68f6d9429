#ifndef POLICYDIFF_EXCHANGE_H
#define POLICYDIFF_EXCHANGE_H

/* Lets two paths of one file system change places in one step, as rename does for one. 0, or -1 with errno; ENOTSUP
   where the system has no such call. Swift's Glibc does not show renameat2. */
int policydiff_exchange(const char *one, const char *other);

/* Brings all that was written to the file system of an open file to the disk. Returns 0, or -1 and sets errno. */
int policydiff_synchronise(int descriptor);

#endif

#ifndef POLICYDIFF_XXHASH_SHIM_H
#define POLICYDIFF_XXHASH_SHIM_H

#include <xxhash.h>

#endif

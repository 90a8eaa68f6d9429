#ifndef POLICYDIFF_STEMMER_SHIM_H
#define POLICYDIFF_STEMMER_SHIM_H

#include <libstemmer.h>

#endif

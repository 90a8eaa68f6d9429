#ifndef POLICYDIFF_JANSSON_SHIM_H
#define POLICYDIFF_JANSSON_SHIM_H

#include <jansson.h>

/* json_decref and json_typeof are macros or inline functions over a mutable count; Swift sees plain functions. */
static inline void policydiff_json_release(json_t *value) { json_decref(value); }
static inline int policydiff_json_type(const json_t *value) { return json_typeof(value); }

#endif

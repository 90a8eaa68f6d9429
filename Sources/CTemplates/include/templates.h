#ifndef POLICYDIFF_TEMPLATES_H
#define POLICYDIFF_TEMPLATES_H

#include <stddef.h>

/* One file of Templates/, as it was when the program was built. `name` is its path below Templates/. */
struct policydiff_template {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/* The embedded file of that name, or one whose bytes are NULL. */
struct policydiff_template policydiff_template_named(const char *name);

/* The embedded file at an index below policydiff_template_count, in the order of the table. */
struct policydiff_template policydiff_template_at(size_t index);
extern const size_t policydiff_template_count;

#endif

#include "templates.h"

#include <string.h>

/* #embed (C23, and clang's extension elsewhere) keeps the data out of Swift's type checker and in read-only memory,
   and the compiler tracks the files, so that an edited profile rebuilds the program. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char school_social_media[] = {
#embed "../../Templates/Profiles/school-social-media.json"
};

/* The profile compiled, so that it loads in a fraction of the time: make profiles writes it, and it counts only for the
   profile that it was made of. Aligned, as its tables are used where they stand. */
_Alignas(8) static const unsigned char school_social_media_image[] = {
#if __has_embed("Images/school-social-media.image")
#embed "Images/school-social-media.image"
#else
    0
#endif
};

/* How much each word speaks for each topic, learned from Templates/Examples: make profiles writes it. */
static const unsigned char school_social_media_weights[] = {
#if __has_embed("Images/school-social-media.weights")
#embed "Images/school-social-media.weights"
#else
    0
#endif
};

static const unsigned char school_social_media_matters[] = {
#embed "../../Templates/Matters/school-social-media.json"
};

static const unsigned char school_social_media_checks[] = {
#embed "../../Templates/Checks/school-social-media.json"
};

static const unsigned char pupils_mobile_phones[] = {
#embed "../../Templates/Profiles/pupils-mobile-phones.json"
};

static const unsigned char instruments[] = {
#embed "../../Templates/Profiles/instruments.json"
};

static const unsigned char page[] = {
#embed "../../Templates/Pages/page.html"
};

static const unsigned char stylesheet[] = {
#embed "../../Templates/Pages/style.css"
};

static const unsigned char script[] = {
#embed "../../Templates/Pages/script.js"
};

static const unsigned char changes_script[] = {
#embed "../../Templates/Pages/changes.js"
};

static const unsigned char guide[] = {
#embed "../../Templates/Pages/guide.html"
};

static const unsigned char accessibility[] = {
#embed "../../Templates/Pages/accessibility.html"
};

#define FILE_OF(path, bytes) {path, bytes, sizeof bytes}

static const struct policydiff_template table[] = {
    FILE_OF("Profiles/school-social-media.json", school_social_media),
    FILE_OF("Profiles/pupils-mobile-phones.json", pupils_mobile_phones),
    FILE_OF("Profiles/instruments.json", instruments),
    FILE_OF("Profiles/school-social-media.image", school_social_media_image),
    FILE_OF("Weights/school-social-media.weights", school_social_media_weights),
    FILE_OF("Matters/school-social-media.json", school_social_media_matters),
    FILE_OF("Checks/school-social-media.json", school_social_media_checks),
    FILE_OF("Pages/page.html", page),
    FILE_OF("Pages/style.css", stylesheet),
    FILE_OF("Pages/script.js", script),
    FILE_OF("Pages/changes.js", changes_script),
    FILE_OF("Pages/guide.html", guide),
    FILE_OF("Pages/accessibility.html", accessibility),
};

const size_t policydiff_template_count = sizeof table / sizeof *table;

struct policydiff_template policydiff_template_at(size_t index) { return table[index]; }

struct policydiff_template policydiff_template_named(const char *name) {
  for (size_t i = 0; i < policydiff_template_count; i++)
    if (strcmp(table[i].name, name) == 0) return table[i];
  return (struct policydiff_template){name, NULL, 0};
}

#!/usr/bin/python3
"""trim_font.py FROM TO: a variable WOFF2 font with what the page uses of it: every character, the weights it is set in, and
the features it turns on. Inter comes with weights from 100 to 900 and pair kerning, three fifths of its bytes; the page
draws letter by letter and has kerning off (web/style.css), so that its text fields lie exactly over what is drawn.

Of Debian's own Python, where Debian's fontTools is.
"""

import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

WEIGHTS = (400, 640)  # As the faces in web/style.css say.
# Digits of equal width; accents that stand for themselves; a language's own form of a letter.
FEATURES = ["tnum", "ccmp", "mark", "mkmk", "locl"]


def trimmed(source: str) -> TTFont:
    # The same bytes each time: they name the folder that the site is served from.
    font = TTFont(source, recalcTimestamp=False)
    options = Options()
    options.layout_features = FEATURES
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)
    font = instancer.instantiateVariableFont(font, {"wght": WEIGHTS})
    font.flavor = "woff2"
    return font


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    trimmed(sys.argv[1]).save(sys.argv[2])

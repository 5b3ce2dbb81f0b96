"""Reduces Noto Sans to what the deposit form prints. Usage: reduce.py SOURCE.ttf RESULT.ttf (fontTools 4.38.0)."""

import sys

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

# Every letter of Primitives/LatinText.cs, marks, Greek, Cyrillic, the signs of French typography, and U+FFFD for the rest.
LETTERS = (
    "U+0020-007E,U+00A0-024F,U+0300-036F,U+0370-03FF,U+0400-045F,U+0490-0491,U+1E00-1EFF,"
    "U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2116,U+2122,U+FFFD"
)


def main(source, result):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 11, 13, 14]
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "DSIG"]
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(LETTERS))
    subsetter.subset(font)
    decompose(font)
    order(font)
    font.save(result)


def decompose(font):
    """PdfPig 0.1.16 cuts the last byte of a composite glyph, which moves the accent: there are none."""
    glyphs, table = font.getGlyphSet(), font["glyf"]
    drawn = {}
    for name in font.getGlyphOrder():
        if table[name].isComposite():
            recording = DecomposingRecordingPen(glyphs)
            glyphs[name].draw(recording)
            pen = TTGlyphPen(None)
            recording.replay(pen)
            drawn[name] = pen.glyph()
    for name, glyph in drawn.items():
        table[name] = glyph


def order(font):
    """PdfPig 0.1.16 reads past the widths when the last glyphs share one: the widest letter comes last."""
    names = font.getGlyphOrder()
    last = font.getBestCmap()[ord("W")]
    font["post"].formatType = 3.0
    _ = [font[tag] for tag in font.keys() if tag != "GlyphOrder"]
    for name in names:
        font["glyf"][name]
    font.setGlyphOrder([name for name in names if name != last] + [last])
    font["glyf"].glyphOrder = font.getGlyphOrder()


if __name__ == "__main__":
    main(*sys.argv[1:])

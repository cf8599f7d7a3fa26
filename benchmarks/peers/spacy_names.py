"""Names that spaCy's small English model finds: a JSON list of texts in, a list of spans for each out."""

import json
import sys

import spacy

TYPES = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def units(text, offset):
    """An offset in code points as one in UTF-16 code units."""
    return len(text[:offset].encode("utf-16-le")) // 2


texts = json.load(sys.stdin)
nlp = spacy.load("en_core_web_sm", disable=["parser", "lemmatizer", "attribute_ruler"])
answer = [
    [
        {
            "start": units(doc.text, ent.start_char),
            "end": units(doc.text, ent.end_char),
            "type": TYPES[ent.label_],
        }
        for ent in doc.ents
        if ent.label_ in TYPES
    ]
    for doc in nlp.pipe(texts)
]
json.dump(answer, sys.stdout)

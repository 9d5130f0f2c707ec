"""Greetings and closings for the hand-written mails of train_intent.py, which mostly have none: the
model has to learn that they say nothing. The same mail always gets the same ones."""

import hashlib
import re

GREETINGS = {
    "en": ["Hi {n},\n\n", "Hello {n},\n", "Dear {n},\n\n", "{n},\n\n", "Hi there,\n", "Hey {n}, ",
           "Good morning {n},\n\n", "Dear Ms {n},\nI hope you are well. ", "Dear all,\n\n",
           "Hi {n},\n\nHope you had a good weekend.\n\n", "Hi {n}, thanks for getting back to me. ",
           "Dear Mr {n},\n\nThank you for your mail.\n\n"],
    "de": ["Hallo {n},\n\n", "Guten Tag Frau {n},\n", "Sehr geehrter Herr {n},\n\n",
           "Liebe {n},\n\nvielen Dank für Ihre Nachricht.\n"],
    "fr": ["Bonjour,\n\n", "Bonjour {n},\n", "Cher Monsieur {n},\n\n",
           "Bonjour Madame,\n\nMerci pour votre message.\n"],
    "es": ["Hola {n}:\n\n", "Buenos días, {n}:\n", "Estimado señor {n}:\n\n",
           "Hola,\n\nGracias por su mensaje.\n"],
}
CLOSINGS = {
    "en": ["\n\nBest,\n{m}", "\n\nKind regards,\n{m}", "\n\nThanks,\n{m}", "\nCheers\n{m}", "\n\n{m}",
           "\n\nBest regards\n{m} {n}", "\n\nThanks in advance!\n{m}", "\n\nSincerely,\n{m} {n}\n",
           "\n\nRegards,\n{m}\nSent from my phone", "\n\nMany thanks and have a nice day,\n{m}"],
    "de": ["\n\nViele Grüße\n{m}", "\n\nMit freundlichen Grüßen\n{m} {n}", "\nGruß, {m}",
           "\n\nBesten Dank und schönen Tag\n{m}"],
    "fr": ["\n\nCordialement,\n{m}", "\n\nBien à vous,\n{m} {n}", "\nMerci d'avance,\n{m}",
           "\n\nBonne journée,\n{m}"],
    "es": ["\n\nUn saludo,\n{m}", "\n\nAtentamente,\n{m} {n}", "\nGracias de antemano,\n{m}",
           "\n\nSaludos cordiales\n{m}"],
}
NAMES = ("Anna Tom Keller Priya Smith Jonas Maria Lee Chris Novak Sarah Ahmed Karen Paul Ines Walker "
         "Greg Yuki Fatima Ben").split()
COMMON = {
    "de": r"\b(der|die|das|und|ist|wir|sie|ich|nicht|bitte|den|im|ihre?n?|für|danke)\b",
    "fr": r"\b(le|les|la|est|nous|vous|votre|je|pour|et|des|une|merci|pas)\b",
    "es": r"\b(el|los|la|que|por|para|su|es|una?|del|nos|gracias|ya|en)\b",
}


def language(text: str) -> str:
    counts = {name: len(re.findall(words, text.lower())) for name, words in COMMON.items()}
    best = max(counts, key=counts.get)
    return best if counts[best] * 8 >= len(text.split()) else "en"


def framed(text: str) -> str:
    digest = hashlib.sha256(b"frame" + text.encode()).digest()
    greetings, closings = (table[language(text)] for table in (GREETINGS, CLOSINGS))
    names = {"n": NAMES[digest[2] % len(NAMES)], "m": NAMES[digest[3] % len(NAMES)]}
    return (greetings[digest[0] % len(greetings)].format(**names) + text +
            closings[digest[1] % len(closings)].format(**names))

"""The packing bench: state, facts, events, and the two functions that relate them.

``decide(bench, given, facts)`` says which events an input causes; ``evolve(bench, happened)`` folds one
event in. The
stored events of a bench, folded, are its state: what the screen shows, the prompt and the refusal included.
"""

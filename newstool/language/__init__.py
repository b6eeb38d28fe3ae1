"""What is true of the languages: letters, folding, words, sentences, numbers, detection."""

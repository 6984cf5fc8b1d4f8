"""What is judged: answers and evidence in, scores, gates, verdict and findings out. Pure."""

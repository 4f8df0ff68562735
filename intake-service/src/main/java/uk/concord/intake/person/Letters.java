package uk.concord.intake.person;

/** How many letters must be changed, left out, added or swapped with a neighbour to make one word of another. */
final class Letters {

    private Letters() {}

    static int between(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] steps = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : least(steps, a, b, i, j);
            }
        }
        return steps[a.length][b.length];
    }

    private static int least(int[][] steps, int[] a, int[] b, int i, int j) {
        int changed = a[i - 1] == b[j - 1] ? 0 : 1;
        int least = Math.min(steps[i - 1][j - 1] + changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}

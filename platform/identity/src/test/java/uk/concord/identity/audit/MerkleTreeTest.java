package uk.concord.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MerkleTreeTest {

    @Provide
    Arbitrary<List<Hash>> leaves() {
        return Arbitraries.integers()
                .map(number -> Hash.of(number.toString().getBytes(StandardCharsets.UTF_8)))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(70);
    }

    /** The known answer of RFC 6962 implementations for seven leaves, put together by hand. */
    @Example
    void theShapeIsThatOfTheStandard() {
        var leaf = new ArrayList<Hash>();
        for (var content : List.of("a", "b", "c", "d", "e", "f", "g")) {
            leaf.add(MerkleTree.leaf(new byte[0], content.getBytes(StandardCharsets.UTF_8)));
        }
        var left = node(node(leaf.get(0), leaf.get(1)), node(leaf.get(2), leaf.get(3)));
        var right = node(node(leaf.get(4), leaf.get(5)), leaf.get(6));
        assertThat(MerkleTree.root(leaf)).isEqualTo(node(left, right));
    }

    private static Hash node(Hash left, Hash right) {
        return Hash.of(new byte[] {1}, left.bytes(), right.bytes());
    }

    @Property(tries = 200)
    void everyLeafIsProvenByItsPathAndByNoOther(@ForAll("leaves") List<Hash> leaves, @ForAll int any) {
        var index = Math.floorMod(any, leaves.size());
        var root = MerkleTree.root(leaves);

        assertThat(climb(leaves, index, leaves.get(index))).isEqualTo(root);
        assertThat(climb(leaves, index, Hash.of(leaves.get(index).bytes()))).isNotEqualTo(root);
    }

    /** Recomputes the root from one leaf and the roots of the subtrees beside its path. */
    private static Hash climb(List<Hash> leaves, int index, Hash leaf) {
        if (leaves.size() == 1) {
            return leaf;
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        return index < split
                ? MerkleTree.node(climb(left, index, leaf), MerkleTree.root(right))
                : MerkleTree.node(MerkleTree.root(left), climb(right, index - split, leaf));
    }

    @Property(tries = 200)
    void aTreeThatGrewStillHoldsTheOldOne(@ForAll("leaves") List<Hash> leaves) {
        Assume.that(leaves.size() > 1);
        var full = Integer.highestOneBit(leaves.size() - 1);
        assertThat(MerkleTree.root(leaves))
                .isEqualTo(MerkleTree.node(
                        MerkleTree.root(leaves.subList(0, full)),
                        MerkleTree.root(leaves.subList(full, leaves.size()))));
    }

    @Property(tries = 200)
    void noOtherOrderAndNoOtherNumberOfLeavesHasTheSameRoot(@ForAll("leaves") List<Hash> leaves, @ForAll int any) {
        Assume.that(leaves.size() > 1);
        var swapped = new ArrayList<>(leaves);
        var index = Math.floorMod(any, leaves.size() - 1);
        Collections.swap(swapped, index, index + 1);
        var longer = new ArrayList<>(leaves);
        longer.add(leaves.get(leaves.size() - 1));

        assertThat(MerkleTree.root(swapped)).isNotEqualTo(MerkleTree.root(leaves));
        assertThat(MerkleTree.root(longer)).isNotEqualTo(MerkleTree.root(leaves));
        assertThat(MerkleTree.root(leaves.subList(1, leaves.size()))).isNotEqualTo(MerkleTree.root(leaves));
    }
}

package uk.concord.identity.audit;

import java.util.List;

/** The root of a Merkle tree over leaves in their order, shaped and hashed as RFC 6962, section 2.1, has it. */
final class MerkleTree {

    private static final byte[] LEAF = {0x00};
    private static final byte[] NODE = {0x01};

    private MerkleTree() {}

    /** The leaf of a salted content. Leaves and nodes are told apart by their first byte, so neither passes as the other. */
    static Hash leaf(byte[] salt, byte[] content) {
        return Hash.of(LEAF, salt, content);
    }

    /** The root over one leaf or more. */
    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a tree has at least one leaf");
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    static Hash node(Hash left, Hash right) {
        return Hash.of(NODE, left.bytes(), right.bytes());
    }
}

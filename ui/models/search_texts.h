// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace tasuki {

/// The folded texts of a store's rows, one after the other in memory: a word is looked for in many rows at once.
class SearchTexts {
public:
    /// The searched text of a row, not folded.
    using TextOf = std::function<QString(int at)>;

    /// Forgets all; there are `size` rows now.
    void reset(int size);
    /// One more row, at the end.
    void append();
    void change(int at);
    /// Folds at most about `atMost` rows ahead; false when nothing is left to do.
    bool prepare(int atMost, const TextOf& textOf);

    /// Of the rows that `passes` has, leaves those with each of the words: folded, UTF-8, without spaces.
    void find(const QList<QByteArray>& words, const TextOf& textOf, std::vector<char>& passes);
    bool hasAll(int at, const QList<QByteArray>& words, const TextOf& textOf);

private:
    struct Block {
        QByteArray text;           ///< its rows, each ended by a line feed
        std::vector<quint32> ends; ///< behind each row's line feed; empty: to be made
    };
    const Block& block(size_t which, const TextOf& textOf);

    int m_size = 0;
    std::vector<Block> m_blocks;
};

} // namespace tasuki

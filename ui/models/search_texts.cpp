// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_texts.h"

#include "base/text.h"

#include <algorithm>
#include <string_view>

namespace tasuki {

namespace {

constexpr int kRowsInBlock = 128;

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Looks for the word's last byte: of Japanese in UTF-8 the first bytes are nearly always the same.
size_t findWord(std::string_view text, std::string_view word, size_t from)
{
    for (size_t at = from + word.size() - 1; at < text.size(); ++at) {
        at = text.find(word.back(), at);
        if (at == text.npos)
            break;
        const size_t begin = at + 1 - word.size();
        if (text.compare(begin, word.size() - 1, word, 0, word.size() - 1) == 0)
            return begin;
    }
    return text.npos;
}

} // namespace

void SearchTexts::reset(int size)
{
    m_size = size;
    m_blocks.assign(size_t((size + kRowsInBlock - 1) / kRowsInBlock), {});
}

void SearchTexts::append()
{
    ++m_size;
    m_blocks.resize(size_t((m_size + kRowsInBlock - 1) / kRowsInBlock));
    m_blocks.back() = {};
}

void SearchTexts::change(int at)
{
    m_blocks[size_t(at / kRowsInBlock)] = {};
}

const SearchTexts::Block& SearchTexts::block(size_t which, const TextOf& textOf)
{
    Block& block = m_blocks[which];
    if (!block.ends.empty())
        return block;
    const int first = int(which) * kRowsInBlock;
    for (int at = first; at < std::min(m_size, first + kRowsInBlock); ++at) {
        block.text += searchFold(textOf(at)).toUtf8() + '\n';
        block.ends.push_back(quint32(block.text.size()));
    }
    block.text.squeeze();
    return block;
}

bool SearchTexts::prepare(int atMost, const TextOf& textOf)
{
    for (size_t which = 0; which < m_blocks.size(); ++which) {
        if (!m_blocks[which].ends.empty())
            continue;
        if (atMost <= 0)
            return true;
        atMost -= int(block(which, textOf).ends.size());
    }
    return false;
}

void SearchTexts::find(const QList<QByteArray>& words, const TextOf& textOf, std::vector<char>& passes)
{
    for (size_t which = 0; which < m_blocks.size(); ++which) {
        const auto rows = passes.begin() + ptrdiff_t(which) * kRowsInBlock;
        const auto rowsEnd = rows + std::min(ptrdiff_t(kRowsInBlock), passes.end() - rows);
        for (const QByteArray& word : words) {
            if (std::find(rows, rowsEnd, 1) == rowsEnd)
                break;
            const Block& texts = block(which, textOf);
            const std::string_view text = viewOf(texts.text);
            auto row = texts.ends.begin(); // the first that was not decided yet
            for (size_t hit = findWord(text, viewOf(word), 0); hit != text.npos;
                 hit = findWord(text, viewOf(word), *(row - 1))) {
                const auto with = std::upper_bound(row, texts.ends.end(), quint32(hit));
                std::fill(rows + (row - texts.ends.begin()), rows + (with - texts.ends.begin()), 0);
                row = with + 1;
            }
            std::fill(rows + (row - texts.ends.begin()), rowsEnd, 0);
        }
    }
}

bool SearchTexts::hasAll(int at, const QList<QByteArray>& words, const TextOf& textOf)
{
    if (words.isEmpty())
        return true;
    const Block& texts = block(size_t(at / kRowsInBlock), textOf);
    const int row = at % kRowsInBlock;
    const size_t begin = row == 0 ? 0 : texts.ends[size_t(row - 1)];
    const std::string_view text = viewOf(texts.text).substr(begin, texts.ends[size_t(row)] - begin);
    return std::ranges::all_of(words,
                               [&](const QByteArray& word) { return findWord(text, viewOf(word), 0) != text.npos; });
}

} // namespace tasuki

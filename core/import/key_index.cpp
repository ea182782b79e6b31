// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/key_index.h"

#include "base/from_utf8.h"

#include <QString>

#include <algorithm>

namespace tasuki::imports {

namespace {

constexpr size_t kShortened = 12; ///< digits from which on spreadsheets write a number with an exponent

bool isPlain(std::string_view key)
{
    return std::ranges::all_of(key, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isDigits(std::string_view key)
{
    return !key.empty() && std::ranges::all_of(key, [](char c) { return c >= '0' && c <= '9'; });
}

bool isUnseen(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200b && u <= 0x200f) || (u >= 0x2060 && u <= 0x2064) || u == 0xfeff || u == 0x00ad;
}

std::string_view withoutZeros(std::string_view key)
{
    return key.substr(std::min(key.find_first_not_of('0'), key.size() - 1));
}

/// How many digits "1.58E+15" had; 0 for anything else.
size_t shortenedLength(std::string_view key)
{
    size_t at = 0;
    const auto digit = [&] { return at < key.size() && key[at] >= '0' && key[at] <= '9'; };
    if (!digit())
        return 0;
    ++at;
    if (at < key.size() && key[at] == '.')
        for (++at; digit(); ++at) {
        }
    if (at + 3 > key.size() || (key[at] != 'E' && key[at] != 'e') || key[at + 1] != '+')
        return 0;
    constexpr size_t kMost = 40;
    size_t exponent = 0;
    for (at += 2; digit() && exponent < kMost; ++at)
        exponent = exponent * 10 + size_t(key[at] - '0');
    return at == key.size() ? exponent + 1 : 0;
}

} // namespace

std::string_view visibleKey(std::string_view key, std::string& kept)
{
    if (isPlain(key))
        return key;
    QString text = fromUtf8(key);
    const auto before = text.size();
    text.removeIf(isUnseen);
    const QString trimmed = text.trimmed();
    if (trimmed.size() == before)
        return key;
    kept = trimmed.toStdString();
    return kept;
}

std::string keySpelling(std::string_view key)
{
    if (isPlain(key))
        return std::string(key);
    QString text = fromUtf8(key).normalized(QString::NormalizationForm_KC);
    text.removeIf(isUnseen);
    return text.trimmed().toStdString();
}

bool KeyIndex::isUnusual(std::string_view key)
{
    return !isPlain(key) || (isDigits(key) && (key.size() >= kShortened || (key.size() > 1 && key.front() == '0')));
}

void KeyIndex::add(std::string_view key, qint64 value)
{
    m_exact.insert(keyHash(key), value);
    if (isUnusual(key))
        addUnusual(key, value);
}

void KeyIndex::addUnusual(std::string_view key, qint64 value)
{
    if (!isPlain(key)) {
        m_bySpelling.emplace(keySpelling(key), Spelled{std::string(key), value});
        return;
    }
    if (key.front() == '0')
        m_zeroless.insert(keyHash(withoutZeros(key)), qint64(key.size()));
    else if (key.size() >= kShortened)
        m_longLengths |= quint64(1) << std::min<size_t>(key.size(), 63);
}

KeyIndex::Found KeyIndex::find(std::string_view key)
{
    if (const qint64* value = m_exact.find(keyHash(key)))
        return {How::Exact, *value, {}};
    return findOther(key);
}

KeyIndex::Found KeyIndex::findOther(std::string_view key)
{
    const bool plain = isPlain(key);
    if (!plain || !m_bySpelling.empty()) {
        const std::string spelling = keySpelling(key);
        Found found;
        const auto take = [&](const std::string& meant, qint64 value) {
            if (found.how == How::Respelled && found.value != value)
                found.how = How::Several;
            else if (found.how == How::Unknown)
                found = {How::Respelled, value, meant};
        };
        if (!plain)
            if (const qint64* value = m_exact.find(keyHash(spelling)))
                take(spelling, *value);
        const auto [from, to] = m_bySpelling.equal_range(spelling);
        for (auto it = from; it != to; ++it)
            take(it->second.key, it->second.value);
        if (found.how != How::Unknown)
            return found;
    }
    if (isDigits(key))
        if (const qint64* size = m_zeroless.find(keyHash(withoutZeros(key))); size && size_t(*size) > key.size())
            return {How::LostZeros, -1, std::string(size_t(*size) - key.size(), '0') + std::string(key)};
    const size_t digits = m_longLengths != 0 ? shortenedLength(key) : 0;
    return {digits != 0 && digits < 64 && (m_longLengths >> digits & 1) != 0 ? How::Shortened : How::Unknown, -1, {}};
}

} // namespace tasuki::imports

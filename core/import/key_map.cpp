// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/key_map.h"

#include <QRandomGenerator>

#include <bit>
#include <cstring>

namespace tasuki::imports {

namespace {

constexpr size_t kSmallest = 1024;
// Odd, and half of the bits set: what a multiplication mixes well with.
constexpr quint64 kMixA = 0xa0761d6478bd642fULL;
constexpr quint64 kMixB = 0xe7037ed1a0b428dbULL;

/// Both halves of the product, folded: every bit of the answer depends on all of the two.
quint64 mix(quint64 x, quint64 y)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(x) * y;
    return quint64(product) ^ quint64(product >> 64);
}

struct Secret {
    quint64 a = QRandomGenerator::system()->generate64();
    quint64 b = QRandomGenerator::system()->generate64();
};

} // namespace

KeyHash keyHash(std::string_view text, quint64 salt)
{
    static const Secret secret;
    KeyHash hash{mix(secret.a ^ salt, kMixA + text.size()), mix(secret.b + salt, kMixB ^ text.size())};
    for (size_t at = 0; at < text.size(); at += sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, text.data() + at, std::min(sizeof word, text.size() - at));
        hash.a = mix(hash.a ^ word, kMixA) + secret.b;
        hash.b = mix(hash.b + word, kMixB) ^ std::rotl(hash.a, 29);
    }
    hash.b = mix(hash.b ^ secret.a, kMixA);
    hash.a |= hash.a == 0 && hash.b == 0 ? 1U : 0U;
    return hash;
}

KeyMap::Place& KeyMap::placeOf(KeyHash key)
{
    const size_t mask = m_places.size() - 1;
    size_t at = size_t(key.a) & mask;
    while (m_places[at].key != KeyHash() && m_places[at].key != key)
        at = (at + 1) & mask;
    return m_places[at];
}

void KeyMap::grow(size_t places)
{
    std::vector<Place> old(places);
    old.swap(m_places);
    for (const Place& place : old)
        if (place.key != KeyHash())
            placeOf(place.key) = place;
}

void KeyMap::reserve(qint64 keys)
{
    const size_t wanted = std::bit_ceil(std::max(kSmallest, size_t(keys) + size_t(keys) / 2));
    if (wanted > m_places.size())
        grow(wanted);
}

KeyMap::Found KeyMap::insert(KeyHash key, qint64 value)
{
    if (size_t(m_size) * 4 >= m_places.size() * 3)
        grow(std::max(kSmallest, m_places.size() * 2));
    Place& place = placeOf(key);
    if (place.key == key)
        return {place.value, false};
    place = {key, value};
    ++m_size;
    return {place.value, true};
}

qint64* KeyMap::find(KeyHash key)
{
    if (m_places.empty())
        return nullptr;
    Place& place = placeOf(key);
    return place.key == key ? &place.value : nullptr;
}

} // namespace tasuki::imports

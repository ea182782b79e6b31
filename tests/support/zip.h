// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace tasuki::test {

inline quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// A ZIP archive of these parts, written down by hand after its specification, so that readers are not tried with what
/// our own writer makes. `packed`: deflated, else as they are.
inline QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>>& parts, bool packed = false)
{
    QByteArray zip;
    QByteArray directory;
    const auto number = [](QByteArray& to, quint32 value, int size) {
        for (int i = 0; i < size; ++i)
            to += static_cast<char>(value >> (8 * i) & 0xff);
    };
    for (const auto& [name, bytes] : parts) {
        constexpr int kHead = 6; // of qCompress() and zlib, in front of the deflated bytes
        constexpr int kTail = 4;
        QByteArray data = bytes;
        if (packed) {
            data = qCompress(bytes, 9);
            data = data.mid(kHead, data.size() - kHead - kTail);
        }
        const auto offset = quint32(zip.size());
        QByteArray common;
        number(common, 20, 2);
        number(common, 0x800, 2); // names are UTF-8
        number(common, packed ? 8 : 0, 2);
        number(common, 0, 4);
        number(common, crc32(bytes), 4);
        number(common, quint32(data.size()), 4);
        number(common, quint32(bytes.size()), 4);
        number(common, quint32(name.size()), 2);
        number(common, 0, 2);
        zip += "PK\x03\x04" + common + name + data;
        directory += QByteArray("PK\x01\x02") + QByteArray("\x14\x00", 2) + common;
        number(directory, 0, 2);
        number(directory, 0, 2);
        number(directory, 0, 2);
        number(directory, 0, 4);
        number(directory, offset, 4);
        directory += name;
    }
    const auto begin = quint32(zip.size());
    QByteArray end("PK\x05\x06");
    number(end, 0, 4);
    number(end, quint32(parts.size()), 2);
    number(end, quint32(parts.size()), 2);
    number(end, quint32(directory.size()), 4);
    number(end, begin, 4);
    number(end, 0, 2);
    return zip + directory + end;
}

} // namespace tasuki::test

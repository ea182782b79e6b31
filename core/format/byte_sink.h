// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <string_view>

namespace tasuki::format {

/// Where the bytes of an export go: a file (FileWriter), standard output, memory.
class ByteSink {
public:
    virtual ~ByteSink() = default;
    /// All of `bytes`, or the error that prevented it.
    virtual Result<void> write(std::string_view bytes) = 0;
};

/// Keeps all in memory: for previews and tests.
class MemorySink final : public ByteSink {
public:
    Result<void> write(std::string_view bytes) override
    {
        m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return {};
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace tasuki::format

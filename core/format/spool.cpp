// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/spool.h"

#include "format/texts.h"

#include <QDir>
#include <QTemporaryFile>

#include <utility>

namespace tasuki::format {

Spool::Spool(qint64 fileFrom) : m_fileFrom(fileFrom) {}
Spool::Spool(Spool&&) noexcept = default;
Spool& Spool::operator=(Spool&&) noexcept = default;
Spool::~Spool() = default;

Error Spool::noRoom() const
{
    return {ErrorCode::DiskFull,
            Text::tr("No space in %1 for a copy of the file. Free some space there.").arg(QDir::tempPath()),
            m_file ? m_file->errorString() : QString()};
}

void Spool::expect(qint64 bytes)
{
    if (bytes < m_fileFrom)
        m_held.reserve(bytes);
    else
        m_fileFrom = 0;
}

/// What was held in memory so far goes first.
Result<void> Spool::toFile()
{
    m_file = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/tasuki-import-XXXXXX"));
    if (!m_file->open())
        return noRoom();
    const QByteArray held = std::exchange(m_held, {});
    if (m_file->write(held) != held.size())
        return noRoom();
    return {};
}

Result<void> Spool::append(std::string_view bytes)
{
    const auto size = qint64(bytes.size());
    if (!m_file && m_size + size >= m_fileFrom)
        TASUKI_TRY(toFile());
    m_size += size;
    if (!m_file)
        m_held.append(bytes.data(), size);
    else if (m_file->write(bytes.data(), size) != size || m_file->error() != QFileDevice::NoError)
        return noRoom();
    return {};
}

Result<std::string_view> Spool::bytes()
{
    if (!m_file)
        return std::string_view(m_held.constData(), size_t(m_held.size()));
    if (m_size == 0)
        return std::string_view();
    const uchar* const mapped = m_file->flush() ? m_file->map(0, m_size) : nullptr;
    if (!mapped)
        return noRoom();
    return std::string_view(reinterpret_cast<const char*>(mapped), size_t(m_size));
}

void Spool::clear()
{
    m_held.clear();
    m_file.reset();
    m_size = 0;
}

} // namespace tasuki::format

// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/input_file.h"

#include "format/texts.h"
#include "storage/workspace_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>

namespace tasuki::format {

namespace {

constexpr qint64 kBlock = 1024 * 1024;

Error cannotRead(ErrorCode code, const QString& path, const QString& why)
{
    return Error{code, Text::tr("File %1 can't be read: %2").arg(path, why), path};
}

Error openError(const QFile& file, const QString& path)
{
    const bool denied = file.error() == QFileDevice::PermissionsError;
    return cannotRead(denied ? ErrorCode::ReadOnly : ErrorCode::Io, path, file.errorString());
}

bool isStandardInput(const QString& path)
{
    return path == u"/dev/stdin";
}

/// Asked before the file is opened: a pipe would be waited at for ever, and closing a workspace's file would let go of
/// the locks that this program holds on it.
Result<void> checkMayBeRead(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Text::tr("File %1 not found.").arg(path), path};
    if (info.isDir())
        return cannotRead(ErrorCode::Io, path, Text::tr("it is a folder"));
    if (!info.isFile())
        return isStandardInput(path)
                   ? Result<void>()
                   : Result<void>(
                       Error{ErrorCode::Invalid,
                             Text::tr("%1 is a device or a pipe. Save it to a file and import that.").arg(path), path});
    const auto workspace = storage::isWorkspaceFile(path);
    if (workspace && *workspace)
        return Error{ErrorCode::Invalid,
                     Text::tr("%1 is a workspace, not a table. Export from it and import the result.").arg(path), path};
    return {};
}

} // namespace

InputFile::InputFile() = default;
InputFile::InputFile(InputFile&&) noexcept = default;
InputFile& InputFile::operator=(InputFile&&) noexcept = default;
InputFile::~InputFile() = default;

/// To the copy, with what was held in memory first.
Result<void> InputFile::spool(std::string_view bytes)
{
    const auto noRoom = [this] {
        return Error{ErrorCode::DiskFull,
                     Text::tr("No space in %1 for a copy of the file. Free some space there.").arg(QDir::tempPath()),
                     m_copy->errorString()};
    };
    if (!m_copy) {
        m_copy = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/tasuki-import-XXXXXX"));
        if (!m_copy->open())
            return noRoom();
        const QByteArray held = std::exchange(m_bytes, {});
        if (m_copy->write(held) != held.size())
            return noRoom();
    }
    const auto size = qint64(bytes.size());
    if (m_copy->write(bytes.data(), size) != size || m_copy->error() != QFileDevice::NoError)
        return noRoom();
    return {};
}

/// Everything that the file gives, at most `most` bytes.
Result<void> InputFile::take(QFile& file, qint64 most, qint64 spoolFrom)
{
    const bool large = most >= spoolFrom && !file.isSequential();
    if (!large && !file.isSequential())
        m_bytes.reserve(most);
    QByteArray block(kBlock, Qt::Uninitialized);
    for (;;) {
        const qint64 read = file.read(block.data(), block.size());
        if (read < 0)
            return cannotRead(ErrorCode::Io, file.fileName(), file.errorString());
        if (read == 0)
            return {};
        m_size += read;
        if (m_size > most)
            return {}; // the caller says what that means
        if (large || m_copy || m_size >= spoolFrom)
            TASUKI_TRY(spool({block.constData(), size_t(read)}));
        else
            m_bytes.append(block.constData(), read);
    }
}

Result<std::string_view> InputFile::taken()
{
    if (!m_copy)
        return std::string_view(m_bytes.constData(), size_t(m_bytes.size()));
    const uchar* const mapped = m_copy->flush() ? m_copy->map(0, m_size) : nullptr;
    if (!mapped)
        return Error{ErrorCode::DiskFull,
                     Text::tr("No space in %1 for a copy of the file. Free some space there.").arg(QDir::tempPath()),
                     m_copy->errorString()};
    return std::string_view(reinterpret_cast<const char*>(mapped), size_t(m_size));
}

Result<InputFile> InputFile::open(const QString& path, Encoding encoding, qint64 spoolFrom)
{
    TASUKI_TRY(checkMayBeRead(path));
    InputFile input;
    {
        QFile file(path);
        const bool piped = !QFileInfo(path).isFile();
        const bool opened = piped ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                  : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (!opened)
            return openError(file, path);
        const QFileInfo before(path);
        TASUKI_TRY(input.take(file, piped ? kMostPiped : before.size(), spoolFrom));
        if (piped && input.m_size > kMostPiped)
            return invalid(Text::tr("Standard input exceeds %1 MiB. Save it to a file and import that.")
                               .arg(kMostPiped / 1024 / 1024));
        const QFileInfo after(path);
        if (!piped
            && (input.m_size != before.size() || after.size() != before.size()
                || after.lastModified() != before.lastModified()))
            return invalid(Text::tr("File %1 changed while it was read. Nothing was imported. Try again.").arg(path));
    }
    const auto bytes = input.taken();
    if (!bytes)
        return bytes.error();
    Result<DecodedText> text = decodeText(*bytes, encoding);
    if (!text)
        return std::move(text).error();
    input.m_text = *std::move(text);
    if (!input.m_text.converted.isEmpty()) { // the original is not looked at again
        input.m_bytes.clear();
        input.m_copy.reset();
    }
    return input;
}

} // namespace tasuki::format

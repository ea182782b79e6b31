// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/file_writer.h"

#include "format/output_path.h"
#include "format/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>

namespace tasuki::format {

namespace {

ErrorCode codeOf(QFileDevice::FileError error, int systemError)
{
    if (error == QFileDevice::ResourceError || systemError == ENOSPC || systemError == EFBIG)
        return ErrorCode::DiskFull;
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return ErrorCode::DiskFull;
#endif
    if (error == QFileDevice::PermissionsError || systemError == EACCES || systemError == EPERM || systemError == EROFS)
        return ErrorCode::ReadOnly;
    return ErrorCode::Io;
}

Error writeError(ErrorCode code, const QString& path, const QString& why)
{
    switch (code) {
    case ErrorCode::DiskFull: return {code, Text::tr("Disk full: %1 wasn't saved.").arg(path), why};
    case ErrorCode::ReadOnly:
        return {code, Text::tr("%1 can't be written: no permission. Choose another folder.").arg(path), why};
    default: return {code, Text::tr("%1 can't be written: %2").arg(path, why), why};
    }
}

} // namespace

FileWriter::FileWriter(const QString& path, const QStringList& reading)
    : m_path(path), m_reading(reading), m_replaces(!isStandardOutput(path))
{
    if (m_replaces)
        m_file = std::make_unique<QSaveFile>(path);
    else
        m_file = std::make_unique<QFile>(path);
}

FileWriter::~FileWriter() = default; // a QSaveFile that was not committed takes its bytes with it

Result<std::unique_ptr<FileWriter>> FileWriter::open(const QString& path, const QStringList& reading)
{
    TASUKI_TRY(checkOutputPath(path, reading));
    const QFileInfo info(path);
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::NotFound, Text::tr("Folder %1 not found.").arg(info.absolutePath()), path};
    std::unique_ptr<FileWriter> writer(new FileWriter(path, reading));
    errno = 0;
    const bool opened = writer->m_replaces
                            ? writer->m_file->open(QIODevice::WriteOnly)
                            : static_cast<QFile*>(writer->m_file.get())->open(stdout, QIODevice::WriteOnly);
    if (!opened)
        return writeError(codeOf(writer->m_file->error(), errno), path, writer->m_file->errorString());
    return writer;
}

Result<void> FileWriter::fail(int systemError)
{
    if (!m_state)
        return m_state;
    const auto error = m_file->error();
    m_state = writeError(codeOf(error, systemError), m_path, m_file->errorString());
    if (m_replaces)
        static_cast<QSaveFile*>(m_file.get())->cancelWriting();
    return m_state;
}

/// Qt's own answer is not enough: a write into its buffer succeeds on a full disk, and only error() knows.
Result<void> FileWriter::checked(bool ok)
{
    const int systemError = errno;
    return ok && m_file->error() == QFileDevice::NoError ? Result<void>() : fail(systemError);
}

Result<void> FileWriter::write(std::string_view bytes)
{
    if (!m_state)
        return m_state;
    errno = 0;
    const auto size = static_cast<qint64>(bytes.size());
    return checked(m_file->write(bytes.data(), size) == size);
}

Result<void> FileWriter::finish()
{
    errno = 0;
    TASUKI_TRY(checked(m_file->flush()));
    errno = 0;
    if (m_replaces) {
        // A large export takes a while, and something else may lie there by now.
        if (auto may = checkOutputPath(m_path, m_reading); !may) {
            m_state = std::move(may);
            static_cast<QSaveFile*>(m_file.get())->cancelWriting();
            return m_state;
        }
        errno = 0;
        return checked(static_cast<QSaveFile*>(m_file.get())->commit());
    }
    m_file->close();
    return checked(true);
}

Result<void> FileWriter::commit()
{
    if (!m_state)
        return m_state;
    return finish();
}

Result<void> writeFile(const QString& path, std::string_view bytes)
{
    auto writer = FileWriter::open(path);
    if (!writer)
        return std::move(writer).error();
    TASUKI_TRY((*writer)->write(bytes));
    return (*writer)->commit();
}

} // namespace tasuki::format

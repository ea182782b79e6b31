// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/byte_sink.h"

#include <QStringList>

#include <memory>

class QFileDevice;

namespace tasuki::format {

/// Writes a file whole or not at all: beside it under another name, renamed over it by commit() once every byte is
/// on the disk. Whatever fails before, an older file of that name stays as it was. Without commit() nothing is left.
/// checkOutputPath() says what is never written over; /dev/stdout is this program's standard output, whatever that is.
/// Nothing else in the program opens a file for writing (tests/architecture looks for it).
class FileWriter final : public ByteSink {
public:
    /// NotFound (no such folder), ReadOnly, DiskFull, Io, or Invalid for what must not be written over: `reading` are
    /// the files that are being read.
    static Result<std::unique_ptr<FileWriter>> open(const QString& path, const QStringList& reading = {});
    ~FileWriter() override;

    FileWriter(const FileWriter&) = delete;
    FileWriter& operator=(const FileWriter&) = delete;

    /// After an error every further call answers the same error.
    Result<void> write(std::string_view bytes) override;
    Result<void> commit();

private:
    FileWriter(const QString& path, const QStringList& reading);

    Result<void> fail(int systemError);
    Result<void> checked(bool ok);
    Result<void> finish();

    QString m_path;
    QStringList m_reading;
    std::unique_ptr<QFileDevice> m_file;
    bool m_replaces = false; ///< m_file is a QSaveFile
    Result<void> m_state;
};

/// The whole file at once.
Result<void> writeFile(const QString& path, std::string_view bytes);

} // namespace tasuki::format

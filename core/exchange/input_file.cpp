// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/input_file.h"

#include "exchange/texts.h"

#include <QFileInfo>

namespace tasuki::exchange {

namespace {

Error cannotRead(ErrorCode code, const QString& path, const QString& why)
{
    return Error{code, Text::tr("The file %1 cannot be read: %2").arg(path, why), path};
}

Error openError(const QFile& file)
{
    if (!QFileInfo::exists(file.fileName()))
        return Error{ErrorCode::NotFound, Text::tr("There is no file %1.").arg(file.fileName()), file.fileName()};
    const bool denied = file.error() == QFileDevice::PermissionsError;
    return cannotRead(denied ? ErrorCode::ReadOnly : ErrorCode::Io, file.fileName(), file.errorString());
}

} // namespace

Result<InputFile> InputFile::open(const QString& path, Encoding encoding, qint64 mapFrom)
{
    InputFile input;
    input.m_file = std::make_unique<QFile>(path);
    QFile& file = *input.m_file;
    if (QFileInfo(path).isDir())
        return cannotRead(ErrorCode::Io, path, Text::tr("it is a folder"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return openError(file);

    std::string_view bytes;
    const qint64 size = file.isSequential() ? 0 : file.size();
    if (const uchar* mapped = size >= mapFrom && size > 0 ? file.map(0, size) : nullptr) {
        bytes = std::string_view(reinterpret_cast<const char*>(mapped), static_cast<size_t>(size));
    } else {
        input.m_bytes = file.readAll();
        if (file.error() != QFileDevice::NoError)
            return cannotRead(ErrorCode::Io, path, file.errorString());
        bytes = std::string_view(input.m_bytes.constData(), static_cast<size_t>(input.m_bytes.size()));
    }
    Result<DecodedText> text = decodeText(bytes, encoding);
    if (!text)
        return std::move(text).error();
    input.m_text = *std::move(text);
    if (!input.m_text.converted.isEmpty()) { // the original is not looked at again
        input.m_bytes.clear();
        input.m_file.reset();
    }
    return input;
}

} // namespace tasuki::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/output_path.h"

#include "format/texts.h"
#include "storage/workspace_file.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tasuki::format {

namespace {

Error refusal(const QString& text, const QString& path)
{
    return {ErrorCode::Invalid, text.arg(path), path};
}

/// What is named as a workspace is taken for one even where its header is gone: somebody may still want to save it.
bool isNamedAsWorkspace(const QFileInfo& info)
{
    return info.size() > 0
           && QFileInfo(info.canonicalFilePath()).suffix().compare(QLatin1String("tasuki"), Qt::CaseInsensitive) == 0;
}

Result<void> checkIsNoWorkspace(const QString& path, const QString& text)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile())
        return {};
    if (isNamedAsWorkspace(info))
        return refusal(text, path);
    const auto workspace = storage::isWorkspaceFile(path);
    if (!workspace) // it may be one
        return Error{
            ErrorCode::ReadOnly,
            Text::tr("%1 already exists and can't be read. It was not overwritten. Choose another name.").arg(path),
            path};
    return *workspace ? Result<void>(refusal(text, path)) : Result<void>();
}

/// Where a link leads, also one that leads to nothing yet: the writer makes or replaces that file.
QString targetOf(const QString& path)
{
    constexpr int kMostLinks = 40; // of the system; a circle is refused when it is opened
    QFileInfo info(path);
    for (int i = 0; i < kMostLinks && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    return info.filePath();
}

/// SQLite finds a journal by its name, and would take what lies there for its own.
Result<void> checkIsNoJournal(const QString& path)
{
    if (const QString workspace = storage::workspaceOfJournal(path); !workspace.isEmpty())
        return checkIsNoWorkspace(
            workspace, Text::tr("This name is reserved for the journal of workspace %1. Choose another name."));
    return {};
}

} // namespace

bool isSameFile(const QString& a, const QString& b)
{
#ifdef Q_OS_UNIX
    struct stat first {};
    struct stat second {};
    return stat(QFile::encodeName(a).constData(), &first) == 0 && stat(QFile::encodeName(b).constData(), &second) == 0
           && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
#else
    const QString first = QFileInfo(a).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(b).canonicalFilePath();
#endif
}

bool isStandardOutput(const QString& path)
{
    return path == u"/dev/stdout";
}

Result<void> checkOutputPath(const QString& path, const QStringList& reading)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::Io, Text::tr("%1 is a folder. Choose a file name.").arg(path), path};
    if (info.exists() && !info.isFile() && !isStandardOutput(path))
        return refusal(Text::tr("%1 is a device or a pipe. Choose a file name."), path);
    for (const QString& one : reading)
        if (isSameFile(path, one))
            return refusal(Text::tr("%1 is the file being read. Choose another name."), path);
    TASUKI_TRY(checkIsNoJournal(path));
    TASUKI_TRY(checkIsNoJournal(targetOf(path)));
    return checkIsNoWorkspace(path, Text::tr("%1 is a workspace and was not overwritten. Choose another name."));
}

} // namespace tasuki::format

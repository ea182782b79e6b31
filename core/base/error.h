// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// What kind of thing went wrong. The command line maps these to its exit status, the window to its dialogs.
enum class ErrorCode {
    Invalid,      ///< a rule of the domain refuses it; the text says which
    NotFound,     ///< what was named is not there
    Conflict,     ///< somebody else changed the same value meanwhile; nothing was written
    NotWorkspace, ///< the file is missing or is something else
    Newer,        ///< the file was written by a newer Tasuki
    Damaged,      ///< the file is broken, or holds what a workspace never holds
    ReadOnly,     ///< the file or its folder cannot be written
    Locked,       ///< another program holds the file
    DiskFull,     ///< no room; nothing was written
    Io,           ///< any other failure of the disk
    Cancelled,    ///< the user stopped it; nothing was written
    Internal      ///< a bug of ours
};

/// An error as a value. `text` is a whole sentence for a person, in the language of the program;
/// `detail` is for a log or a "details" pane (a path, SQLite's own words) and may be empty. `column` is that of the row
/// which is refused: where a form shows the reason; null where it is about more than one, or about none.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString text;
    QString detail;
    const char* column = nullptr;

    bool operator==(const Error& other) const
    {
        return code == other.code && text == other.text && detail == other.detail;
    }
};

inline Error invalid(QString text, QString detail = {})
{
    return Error{ErrorCode::Invalid, std::move(text), std::move(detail)};
}

/// A value of this column is refused.
inline Error invalidIn(const char* column, QString text)
{
    return Error{ErrorCode::Invalid, std::move(text), {}, column};
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace tasuki::test {

/// A folder that goes when the test ends.
class TempDir {
public:
    TempDir();
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QString path() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
};

/// How often a promise is tried: `usual` times in the suite, `large` times where TASUKI_LONG is set in the environment.
int scale(int usual, int large);

/// The path of a file of tests/golden.
QString golden(const QString& name);
QByteArray readFile(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes);
/// Whether `text` is what the file of tests/golden holds; the first line that differs is reported. With
/// TASUKI_WRITE_GOLDENS=1 the file is written instead, to be read and committed.
bool equalsGolden(const QString& name, const QString& text);

} // namespace tasuki::test

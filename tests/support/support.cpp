// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/support.h"
#include "support/paths.h"

#include <QFile>

#include <iostream>
#include <stdexcept>

namespace tasuki::test {

TempDir::TempDir()
{
    if (!m_dir.isValid())
        throw std::runtime_error("no temporary folder");
}

int scale(int usual, int large)
{
    return qEnvironmentVariableIsSet("TASUKI_LONG") ? large : usual;
}

QString golden(const QString& name)
{
    return QStringLiteral(TASUKI_TEST_DATA "/") + name;
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

bool equalsGolden(const QString& name, const QString& text)
{
    if (qEnvironmentVariableIntValue("TASUKI_WRITE_GOLDENS") > 0) {
        writeFile(golden(name), text.toUtf8());
        return true;
    }
    const QStringList expected = QString::fromUtf8(readFile(golden(name))).split(u'\n');
    const QStringList found = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i)
        if (expected.value(i) != found.value(i)) {
            std::cerr << name.toStdString() << " line " << i + 1 << "\n  expected: " << expected.value(i).toStdString()
                      << "\n  found:    " << found.value(i).toStdString() << '\n';
            return false;
        }
    return true;
}

} // namespace tasuki::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/support.h"

#include <QFile>

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

} // namespace tasuki::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Opens one editor of a workspace, types into it and says so when a second has gone by since the last key. It is
// killed by who started it.
#include "ui/promises/editors.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace tasuki;

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    test::Room room(arguments[1]);
    QWidget* field = test::editors().at(arguments[2].toUInt()).open(room);
    if (!field)
        return 3;
    test::type(field, arguments[3]);
    // The program's own clock: however slow the machine is, a draft that is due before comes before.
    QTimer::singleShot(1000, &application, [] {
        std::puts("a second");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

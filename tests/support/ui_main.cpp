// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    // Tests are discovered at build time, where no display need be: the platform is ours to set.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tasuki-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tasuki-test"));
    return Catch::Session().run(argc, argv);
}

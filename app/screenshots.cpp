// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "desk.h"
#include "format/file_writer.h"
#include "session/session.h"
#include "shell/main_window.h"
#include "shell/page.h"
#include "theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPixmap>

namespace tasuki {

namespace {

constexpr QSize kSize(1440, 900);

} // namespace

Result<QStringList> drawScreenshots(Desk& desk, Theme& theme, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Io, Desk::tr("Couldn't create the folder “%1”.").arg(folder), {}};
    MainWindow* window = desk.window();
    window->resize(kSize);
    window->show();
    QStringList files;
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme.setMode(mode);
        for (const Page* page : window->findChildren<Page*>()) {
            const QString place = page->id() == u"account" && !desk.session()->book().accounts.empty()
                                      ? QString::number(desk.session()->book().accounts.front().id.value())
                                      : QString();
            window->navigate(page->id(), place);
            while (window->isReading())
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            for (int i = 0; i < 3; ++i)
                QApplication::processEvents();
            const QString path =
                QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(page->id(), Theme::toString(mode)));
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            if (!window->grab().save(&buffer, "PNG"))
                return Error{ErrorCode::Io, Desk::tr("Couldn't write “%1”.").arg(path), {}};
            TASUKI_TRY(format::writeFile(path, {buffer.data().constData(), size_t(buffer.data().size())}));
            files += path;
        }
    }
    return files;
}

} // namespace tasuki

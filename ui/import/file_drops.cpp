// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/file_drops.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace tasuki {

namespace {

/// The files; empty where one of them is none.
QStringList filesIn(const QMimeData* data)
{
    if (QApplication::activeModalWidget())
        return {};
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (!url.isLocalFile() || !QFileInfo(url.toLocalFile()).isFile())
            return {};
        paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

FileDrops::FileDrops(QWidget& window, std::function<void(const QStringList& paths)> taken)
    : QObject(&window), m_taken(std::move(taken))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event); // that which enters is one, too
    const QStringList paths = filesIn(drop->mimeData());
    if (paths.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        QMetaObject::invokeMethod(
            this, [this, paths] { m_taken(paths); }, Qt::QueuedConnection);
    return true;
}

} // namespace tasuki

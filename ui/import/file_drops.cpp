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

/// The file; empty where it is none, or more than one.
QString fileIn(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile() || QApplication::activeModalWidget())
        return {};
    const QString path = urls.front().toLocalFile();
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace

FileDrops::FileDrops(QWidget& window, std::function<void(const QString& path)> taken)
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
    const QString path = fileIn(drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        QMetaObject::invokeMethod(
            this, [this, path] { m_taken(path); }, Qt::QueuedConnection);
    return true;
}

} // namespace tasuki

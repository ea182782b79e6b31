// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_task.h"

#include "storage/failure.h"

#include <QElapsedTimer>

namespace tasuki {

namespace {

constexpr int kBusyMilliseconds = 10'000;
constexpr qint64 kTellEvery = 50; // milliseconds

} // namespace

ImportTask::ImportTask(QString workspacePath, exchange::ImportRequest request, QObject* parent)
    : QObject(parent), m_path(std::move(workspacePath)), m_request(std::move(request))
{
}

ImportTask::~ImportTask()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportTask::start()
{
    m_thread = std::thread([this] { work(); });
}

void ImportTask::work()
{
    using exchange::ImportPreview;
    QElapsedTimer told;
    told.start();
    const auto progress = [&](const exchange::ImportProgress& p) {
        if (told.elapsed() >= kTellEvery) {
            told.restart();
            const int percent = p.bytesTotal > 0 ? int(p.bytesDone * 100 / p.bytesTotal) : 0;
            QMetaObject::invokeMethod(this, [this, rows = p.rows, percent] { Q_EMIT progressed(rows, percent); }, Qt::QueuedConnection);
        }
        return !m_cancelled.load();
    };
    auto opened = storage::attempt([&] { return std::make_unique<storage::Database>(m_path, storage::OpenMode::ReadWrite, kBusyMilliseconds); });
    auto result = opened ? std::make_shared<Result<ImportPreview>>(exchange::Importer(**opened).run(m_request, progress))
                         : std::make_shared<Result<ImportPreview>>(opened.error());
    QMetaObject::invokeMethod(this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace tasuki

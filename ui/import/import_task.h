// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"
#include "session/thread_bell.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace tasuki {

/// One import (or its dry run, or its undo) on a thread and a connection of its own, so that the window goes on
/// painting. Deleting it cancels it and waits; nothing is written then.
class ImportTask final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<Result<imports::ImportPreview>(storage::Database&, const imports::Importer::Progress&)>;

    ImportTask(QString workspacePath, imports::ImportRequest request, QObject* parent = nullptr);
    ImportTask(QString workspacePath, Work work, QObject* parent = nullptr);
    ~ImportTask() override;

    void start();
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(qint64 rows, int percent);
    /// On the thread of this object; `result` is to be taken.
    void finished(const std::shared_ptr<tasuki::Result<tasuki::imports::ImportPreview>>& result);

private:
    void tell();
    void work();

    QString m_path;
    Work m_work;
    ThreadBell m_bell; ///< rung by the other thread
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_hasEnded = false;
    std::atomic<qint64> m_rows = 0;
    std::atomic<int> m_percent = 0;
    std::shared_ptr<Result<imports::ImportPreview>> m_result; ///< once it has ended
    std::thread m_thread;
};

} // namespace tasuki

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>painting</name>
    <message>
        <source>no score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>%1, up %2</source>
        <translation>%1、%2上昇</translation>
    </message>
    <message>
        <source>%1, down %2</source>
        <translation>%1、%2低下</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1から%2へ</translation>
    </message>
</context>
<context>
    <name>tasuki::CommandPalette</name>
    <message>
        <source>Search accounts, people, views and commands</source>
        <translation>顧客・人・ビュー・コマンドを検索（よみでも可）</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索・コマンド（よみでも可）</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter run   Tab narrow down   &gt; commands   @ people   # views</source>
        <translation>↑↓ 選択   Enter 実行   Tab で絞り込み   「&gt;」コマンド   「@」人   「#」ビュー</translation>
    </message>
</context>
<context>
    <name>tasuki::DataTable</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>絞り込みに一致するものがありません</translation>
    </message>
    <message>
        <source>There are entries, but the filter hides all of them.</source>
        <translation>データはありますが、すべて絞り込みで隠れています。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空です</translation>
    </message>
</context>
<context>
    <name>tasuki::DateEdit</name>
    <message>
        <source>Not a date</source>
        <translation>日付として読めません</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>YYYY/MM/DD</source>
        <translation>YYYY/MM/DD</translation>
    </message>
    <message>
        <source>Pick a day (Alt+↓)</source>
        <translation>日付を選ぶ (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>tasuki::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>ほかの絞り込み</translation>
    </message>
</context>
<context>
    <name>tasuki::MainWindow</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>書き出せませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n行を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>この一覧を書き出す…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索・コマンド（よみでも可）</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>この一覧を絞り込む</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>テーマ: システムに合わせる</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Tasuki</source>
        <translation>Tasuki について</translation>
    </message>
    <message>
        <source>Tasuki %1, a workbench for customer success teams. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tasuki %1 — カスタマーサクセスチームの作業台。GNU General Public License 第3版以降にもとづくフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>tasuki::Rail</name>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未処理 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>担当者を選ぶ</translation>
    </message>
    <message>
        <source>Acting as: %1</source>
        <translation>操作する人: %1</translation>
    </message>
</context>
<context>
    <name>tasuki::SearchEdit</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>tasuki::ShortcutSheet</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>一覧で</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>次へ・前へ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Look at it beside the list</source>
        <translation>一覧の横で見る</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>表計算用にコピー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>tasuki::ToastStack</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tasuki::TopBar</name>
    <message>
        <source>Search and commands</source>
        <translation>検索・コマンド（よみでも可）</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
</context>
</TS>

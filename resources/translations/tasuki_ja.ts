<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AcceptForm</name>
    <message>
        <source>You now own “%1”.</source>
        <translation>「%1」の主担当になりました。</translation>
    </message>
    <message>
        <source>Accept the handoff</source>
        <translation>引き継ぎを受領</translation>
    </message>
    <message>
        <source>This route asks for your summary. The sender checks it.</source>
        <translation>この引き継ぎ経路では、受け手の要約を入力します。引き継ぎ元が内容を確認します。</translation>
    </message>
    <message>
        <source>Your summary, if you like. The sender checks it.</source>
        <translation>受け手の要約（任意）。引き継ぎ元が内容を確認します。</translation>
    </message>
    <message>
        <source>What is still to be done becomes a task. The account is yours all the same.</source>
        <translation>残っていることはタスクになります。主担当は受領と同時に変わります。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受領する</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当メンバー</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>残っていること</translation>
    </message>
</context>
<context>
    <name>AccountDetailsForm</name>
    <message>
        <source>Details of %1</source>
        <translation>%1の詳細</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>顧客名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>顧客ID</translation>
    </message>
    <message>
        <source>The key that imports find the account by.</source>
        <translation>取り込みで顧客を見つけるためのキー。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Touch tier</source>
        <translation>タッチモデル</translation>
    </message>
    <message>
        <source>IT skill</source>
        <translation>ITスキル</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>親顧客</translation>
    </message>
    <message>
        <source>Name, reading or code</source>
        <translation>顧客名・よみ・コード</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>カンマ区切り</translation>
    </message>
    <message>
        <source>Enter seats and stores as whole numbers.</source>
        <translation>ライセンス数と店舗数は整数で入力してください。</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>申込日</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>契約開始日</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>契約更新日</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ライセンス数</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>店舗数</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message numerus="yes">
        <source>%n contract line(s) without their own currency will be in %1. The amounts stay: %2 becomes %3.</source>
        <translation>
            <numerusform>通貨の指定がない契約明細%n件が%1建てになります。金額の数値は変わらず、%2が%3になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an account ID. Imports find the account by it.</source>
        <translation>顧客IDを入力してください。取り込みの照合に使います。</translation>
    </message>
    <message>
        <source>Choose the parent account from the list.</source>
        <translation>親顧客を一覧から選択してください。</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
</context>
<context>
    <name>AccountToday</name>
    <message>
        <source>Hand off</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>タッチポイントを記録</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>回答を保存しました。</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Ask the sender</source>
        <translation>引き継ぎ元に質問</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>確認したいことを入力</translation>
    </message>
    <message>
        <source>The deadline does not change.</source>
        <translation>受領期限は変わりません。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Question about “%1” sent.</source>
        <translation>「%1」について質問しました。</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>Full editor</source>
        <translation>詳しく記録</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Touchpoint type</source>
        <translation>タッチポイントの種類</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Note (Markdown)</source>
        <translation>メモ（Markdown）</translation>
    </message>
    <message>
        <source>What was said and agreed? An email or a transcript can be pasted.</source>
        <translation>話したこと、決まったこと。本文や文字起こしの貼り付けもできます。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>所要時間（分）</translation>
    </message>
    <message>
        <source>Enter the minutes as a whole number.</source>
        <translation>所要時間（分）は整数で入力してください。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Customer&apos;s mood</source>
        <translation>顧客の反応</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>先方担当者</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>ほかの参加者</translation>
    </message>
    <message>
        <source>Of both sides, separated by commas</source>
        <translation>自社と先方、読点区切り</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Mark the line</source>
        <translation>行の印</translation>
    </message>
    <message>
        <source>Decision made</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>promises and tasks: the first account</source>
        <translation>約束とタスクは最初の顧客</translation>
    </message>
    <message>
        <source>Choose an account from the list, or leave the field empty.</source>
        <translation>顧客を一覧から選択するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Edit template…</source>
        <translation>ひな形を編集…</translation>
    </message>
</context>
<context>
    <name>CaptureStrip</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>着手日：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>タッチポイント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>約束%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>タスク%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>new type “%1”</source>
        <translation>新しい種類「%1」</translation>
    </message>
    <message>
        <source>Type: %1 (assumed)</source>
        <translation>種類：%1（推定）</translation>
    </message>
</context>
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
    <message>
        <source>Act as %1</source>
        <translation>操作者を%1さんに切り替え</translation>
    </message>
    <message>
        <source>Shown in the history</source>
        <translation>履歴に残る操作者</translation>
    </message>
</context>
<context>
    <name>ConditionChip</name>
    <message>
        <source>Enter changes the condition, Delete removes it</source>
        <translation>Enterで条件を変更、Deleteで解除</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Contact</source>
        <translation>先方担当者</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>先方担当者を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Buying motive</source>
        <translation>導入の動機</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Contacts</source>
        <translation>先方担当者</translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Buying motive</source>
        <translation>導入の動機</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>先方担当者を追加</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>先方担当者はまだいません。</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>先方担当者を追加…</translation>
    </message>
    <message>
        <source>Edit the contact…</source>
        <translation>先方担当者を編集…</translation>
    </message>
</context>
<context>
    <name>ContractSection</name>
    <message>
        <source>Contracts</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>契約中</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>プロダクト</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>契約を追加</translation>
    </message>
    <message>
        <source>No contracts yet.</source>
        <translation>契約はまだありません。</translation>
    </message>
    <message>
        <source>Add a contract…</source>
        <translation>契約を追加…</translation>
    </message>
    <message>
        <source>Change the contract&apos;s amount…</source>
        <translation>契約の金額を変更…</translation>
    </message>
    <message>
        <source>End the contract…</source>
        <translation>契約を終了…</translation>
    </message>
    <message>
        <source>Restart the contract…</source>
        <translation>契約を再開…</translation>
    </message>
    <message>
        <source>Edit the contract line…</source>
        <translation>契約明細を編集…</translation>
    </message>
    <message>
        <source>Remove the contract line…</source>
        <translation>契約明細を削除…</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
</context>
<context>
    <name>CriteriaForm</name>
    <message>
        <source>Success criteria</source>
        <translation>成功基準</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>成功基準はまだありません。</translation>
    </message>
    <message>
        <source>This is version %1.</source>
        <translation>バージョン%1です。</translation>
    </message>
    <message>
        <source>This is version %1, in use since %2.</source>
        <translation>バージョン%1です（%2から）。</translation>
    </message>
    <message>
        <source>Saving creates version %1 for new records. Existing records keep their version.</source>
        <translation>保存するとバージョン%1になり、以後の記録に使われます。既存の記録のバージョンは変わりません。</translation>
    </message>
    <message>
        <source>Success criteria, one per line</source>
        <translation>成功基準（1行に1つ）</translation>
    </message>
    <message>
        <source>One criterion per line</source>
        <translation>1行に1つずつ</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>バージョン%1として保存</translation>
    </message>
    <message>
        <source>New version of the success criteria saved. It applies to new records.</source>
        <translation>成功基準の新しいバージョンを保存しました。以後の記録に使われます。</translation>
    </message>
</context>
<context>
    <name>DetailsSection</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>詳細を編集</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>顧客ID</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>IT skill</source>
        <translation>ITスキル</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>申込日</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>契約開始日</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>契約更新日</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ライセンス数</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>店舗数</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>親顧客</translation>
    </message>
    <message>
        <source>Child accounts</source>
        <translation>子顧客</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Past renewals</source>
        <translation>契約更新の履歴</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2〜）</translation>
    </message>
    <message>
        <source>Past stages</source>
        <translation>ステージの履歴</translation>
    </message>
    <message>
        <source>Past owners</source>
        <translation>主担当の履歴</translation>
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
    <name>DueFilter</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>判断日</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>Checkpoint within %n days, or missed</source>
        <translation>
            <numerusform>契約更新日の180日前・90日前が%n日以内のもの、または見立て未入力で過ぎたもの</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalSection</name>
    <message>
        <source>Goals</source>
        <translation>ゴール</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>No measure yet. How will the customer know?</source>
        <translation>指標が未入力です。達成の確かめ方を入力しましょう。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2〜）</translation>
    </message>
    <message>
        <source>SMART %1/5</source>
        <translation>SMART %1/5</translation>
    </message>
    <message>
        <source>agreed by %1</source>
        <translation>合意者：%1</translation>
    </message>
    <message>
        <source>Goal “%1” removed.</source>
        <translation>ゴール「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>Goal status</source>
        <translation>ゴールの状態</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ゴール</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Baseline → target</source>
        <translation>現状 → 目標</translation>
    </message>
    <message>
        <source>now %1 %2</source>
        <translation>現在：%1%2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>ゴールを追加</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>ゴールはまだありません。</translation>
    </message>
    <message>
        <source>Add a goal…</source>
        <translation>ゴールを追加…</translation>
    </message>
    <message>
        <source>Edit the goal…</source>
        <translation>ゴールを編集…</translation>
    </message>
    <message>
        <source>Change goal status…</source>
        <translation>ゴールの状態を変更…</translation>
    </message>
    <message>
        <source>Mark the goal as achieved</source>
        <translation>ゴールを達成にする</translation>
    </message>
</context>
<context>
    <name>HandoffClock</name>
    <message>
        <source>Started on %1</source>
        <translation>%1に開始</translation>
    </message>
    <message>
        <source>%1 · business day %2 of %3 · due %4</source>
        <translation>%1・%2営業日経過（目標%3営業日）・期限%4</translation>
    </message>
    <message>
        <source>Offered on %1</source>
        <translation>%1に依頼</translation>
    </message>
    <message>
        <source>To be re-offered</source>
        <translation>再依頼待ち</translation>
    </message>
    <message>
        <source>accepted on %1</source>
        <translation>%1に受領</translation>
    </message>
    <message>
        <source>First touchpoint open</source>
        <translation>初回タッチポイント待ち</translation>
    </message>
    <message>
        <source>First touchpoint on %1 · business day %2 of %3</source>
        <translation>%1に初回タッチポイント・%2営業日（目標%3営業日）</translation>
    </message>
</context>
<context>
    <name>HandoffSection</name>
    <message>
        <source>Handoffs</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>引き継ぎ経路</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Sender → receiver</source>
        <translation>引き継ぎ元 → 引き継ぎ先</translation>
    </message>
    <message>
        <source>Start a handoff</source>
        <translation>引き継ぎを開始</translation>
    </message>
    <message>
        <source>No handoffs yet.</source>
        <translation>引き継ぎはまだありません。</translation>
    </message>
    <message>
        <source>Open the handoff</source>
        <translation>引き継ぎを開く</translation>
    </message>
</context>
<context>
    <name>HandoffToday</name>
    <message>
        <source>Accept</source>
        <translation>受領する</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>評価する</translation>
    </message>
</context>
<context>
    <name>HandoffTurn</name>
    <message>
        <source>This workspace is read-only.</source>
        <translation>このワークスペースは読み取り専用です。</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) open: tick them, or enter why you hand off early.</source>
        <translation>
            <numerusform>必須項目が%n件未完了です。項目を完了するか、例外の理由を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose your name at the bottom of the sidebar.</source>
        <translation>左下で自分の名前を選択してください。</translation>
    </message>
    <message>
        <source>Another member has to act. Switch person in the sidebar.</source>
        <translation>対応できるのは別のメンバーです。操作者は左下で切り替えられます。</translation>
    </message>
    <message>
        <source>Waiting for %1. Switch person in the sidebar.</source>
        <translation>%1さんの対応待ちです。操作者は左下で切り替えられます。</translation>
    </message>
</context>
<context>
    <name>ImportRoutine</name>
    <message numerus="yes">
        <source>%Ln row(s) change months that are over.</source>
        <translation>
            <numerusform>過去の月の数値を変える行が%Ln行あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that differ change from a day on.</source>
        <translation>内容が異なる契約明細は、ある日から変わります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running contract line(s) are not in the file.</source>
        <translation>
            <numerusform>契約中でファイルにない契約明細が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account of %Ln row(s) is not known.</source>
        <translation>
            <numerusform>顧客が見つからない行が%Ln行あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportToday</name>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
</context>
<context>
    <name>JudgeForm</name>
    <message>
        <source>Check the receiver&apos;s summary</source>
        <translation>受け手の要約を確認する</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>修正内容</translation>
    </message>
    <message>
        <source>Empty: the summary is right</source>
        <translation>空欄：内容どおり</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Summary marked as right.</source>
        <translation>要約を「内容どおり」にしました。</translation>
    </message>
    <message>
        <source>Correction saved.</source>
        <translation>修正内容を保存しました。</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Member leaves</source>
        <translation>退職・異動</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>後任</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>理由（任意）</translation>
    </message>
    <message>
        <source>Everything passes today, in one step that can be undone. Past metrics do not change.</source>
        <translation>今日付けでまとめて後任に移ります。まとめて元に戻せます。これまでの数値は変わりません。</translation>
    </message>
    <message>
        <source>Pass everything on</source>
        <translation>すべて移す</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>部下</translation>
    </message>
    <message>
        <source>Holds nothing that is open.</source>
        <translation>未完了の担当はありません。</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Selected accounts go to</source>
        <translation>選択した顧客の後任</translation>
    </message>
    <message>
        <source>“%1” has left. All their work has a new owner.</source>
        <translation>「%1」を離任にし、担当をすべて後任に移しました。</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>FTE (full-time share)</source>
        <translation>フルタイム換算（FTE）</translation>
    </message>
    <message>
        <source>Share of a full-time job, from 0.00 to 1.00. Productivity is divided by it.</source>
        <translation>フルタイムを1.00とした働き方（0.00〜1.00）。生産性の計算に使います。</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上長</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Primary team</source>
        <translation>主務</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>兼務</translation>
    </message>
    <message>
        <source>Member “%1” added.</source>
        <translation>メンバー「%1」を追加しました。</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Rename the team</source>
        <translation>チーム名を変更</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>チームを追加</translation>
    </message>
    <message>
        <source>Team name</source>
        <translation>チーム名</translation>
    </message>
    <message>
        <source>Team “%1” saved.</source>
        <translation>チーム「%1」を保存しました。</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Merge: %1</source>
        <translation>統合：%1</translation>
    </message>
    <message>
        <source>With the account</source>
        <translation>統合する相手</translation>
    </message>
    <message>
        <source>Account that stays</source>
        <translation>残す顧客</translation>
    </message>
    <message>
        <source>Give up what contradicts</source>
        <translation>矛盾する行は残さない</translation>
    </message>
    <message>
        <source>Merge the accounts</source>
        <translation>顧客を統合</translation>
    </message>
    <message>
        <source>The other account</source>
        <translation>相手の顧客</translation>
    </message>
    <message>
        <source>Moves to “%1”: %2</source>
        <translation>「%1」へ移るもの：%2</translation>
    </message>
    <message>
        <source>Given up of “%1”: %2</source>
        <translation>「%1」から残さないもの：%2</translation>
    </message>
    <message numerus="yes">
        <source>Metrics of %Ln month(s) that are over change (%1 to %2): two accounts become one.</source>
        <translation>
            <numerusform>過去%Lnか月（%1〜%2）の指標が変わります。2社が1社になるためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys stay: files that still have “%1” find “%2”.</source>
        <translation>キーは残ります。「%1」のままのファイルも「%2」として取り込まれます。</translation>
    </message>
    <message>
        <source>Choose the account that is the same customer.</source>
        <translation>同じ会社を指す顧客を選択してください。</translation>
    </message>
    <message>
        <source>The two accounts can&apos;t be merged as they are.</source>
        <translation>このままでは2社を統合できません。</translation>
    </message>
    <message>
        <source>Choose one of the accounts.</source>
        <translation>顧客を一覧から選択してください。</translation>
    </message>
    <message>
        <source>Change the rows that contradict, or give those of “%1” up.</source>
        <translation>矛盾する行を変更するか、「%1」の行を残さないことを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is part of “%2” now.</source>
        <translation>「%1」を「%2」に統合しました。</translation>
    </message>
</context>
<context>
    <name>NewAccountForm</name>
    <message>
        <source>New account</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>顧客名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Touch tier</source>
        <translation>タッチモデル</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>契約開始日</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>契約更新日</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Account “%1” added.</source>
        <translation>顧客「%1」を追加しました。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s name.</source>
        <translation>顧客名を入力してください。</translation>
    </message>
    <message>
        <source>The file has only its key, %1.</source>
        <translation>ファイルにはキー%1しかありません。</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Outcome: %1</source>
        <translation>契約更新の結果：%1</translation>
    </message>
    <message>
        <source>Due on %1, MRR %2</source>
        <translation>契約更新日：%1、MRR %2</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>結果を記録</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>次の契約期間</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>MRR after renewal, %1</source>
        <translation>更新後のMRR（%1）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>一覧を編集…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>What you heard and learned (optional)</source>
        <translation>ヒアリング内容・今後に活かすこと（任意）</translation>
    </message>
    <message>
        <source>End its contract lines the day before</source>
        <translation>契約更新日の前日で契約明細を終了</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>理由を選択</translation>
    </message>
    <message>
        <source>Invalid amount “%1”. Use a number, such as 120000.</source>
        <translation>「%1」を金額として読み取れません。120000のような数値で入力してください。</translation>
    </message>
    <message>
        <source>The next renewal date is %1.</source>
        <translation>次の契約更新日は%1です。</translation>
    </message>
    <message>
        <source>Removed movement: %1 %2 %3</source>
        <translation>なくなる増減：%1 %2 %3</translation>
    </message>
    <message>
        <source>Movement: %1 %2 %3</source>
        <translation>増減：%1 %2 %3</translation>
    </message>
    <message>
        <source>No movement: enter the new amount in the account&apos;s contracts (“Change amount”).</source>
        <translation>MRRの増減はありません。新しい金額は顧客の契約に入力してください（「金額を変更」）。</translation>
    </message>
    <message>
        <source>No movement: the contract lines stay unchanged.</source>
        <translation>MRRの増減はありません。契約明細は変わりません。</translation>
    </message>
    <message>
        <source>“%1” recorded as %2.</source>
        <translation>「%1」を「%2」として記録しました。</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>約束を追加</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>約束の内容</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>約束した人</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>約束した相手</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>約束日</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add the promise</source>
        <translation>約束を追加</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
</context>
<context>
    <name>PromiseSection</name>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>約束した人</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>約束日</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>約束を追加</translation>
    </message>
    <message>
        <source>Mark the promise as kept</source>
        <translation>約束を履行済みにする</translation>
    </message>
    <message>
        <source>No promises yet.</source>
        <translation>約束はまだありません。</translation>
    </message>
    <message>
        <source>Add a promise…</source>
        <translation>約束を追加…</translation>
    </message>
    <message>
        <source>Edit the promise…</source>
        <translation>約束を編集…</translation>
    </message>
    <message>
        <source>Mark the promise as broken</source>
        <translation>約束を不履行にする</translation>
    </message>
    <message>
        <source>Mark the promise as withdrawn</source>
        <translation>約束を取り下げにする</translation>
    </message>
    <message>
        <source>Reopen the promise</source>
        <translation>約束を未履行に戻す</translation>
    </message>
    <message>
        <source>Promised on %1</source>
        <translation>%1に約束</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>PromiseToday</name>
    <message>
        <source>Mark as kept</source>
        <translation>履行済みにする</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>Rate the handoff</source>
        <translation>引き継ぎを評価する</translation>
    </message>
    <message>
        <source>1 = poor, 5 = very good. Keys 1 to 5 rate a row and go on to the next.</source>
        <translation>1は不十分、5はとても良い。1〜5のキーで評価し、次の行に進みます。</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>網羅性</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>People</source>
        <translation>先方担当者</translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Save rating</source>
        <translation>評価を保存</translation>
    </message>
    <message>
        <source>Rate each of the five from 1 to 5.</source>
        <translation>5項目すべてを1〜5で評価してください。</translation>
    </message>
    <message>
        <source>Handoff of “%1” rated.</source>
        <translation>「%1」の引き継ぎを評価しました。</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Recipe name</source>
        <translation>レシピ名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名称を変更</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1のキー</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>column of the file, field</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>レシピ名を入力してください。</translation>
    </message>
    <message>
        <source>Recipe renamed to “%1”.</source>
        <translation>レシピ名を「%1」に変更しました。</translation>
    </message>
</context>
<context>
    <name>RenewalActs</name>
    <message numerus="yes">
        <source>%Ln renewal(s): %1</source>
        <translation>
            <numerusform>契約更新%Ln件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見立て</translation>
    </message>
    <message>
        <source>Forecast of “%1”: %2.</source>
        <translation>「%1」の見立てを「%2」にしました。</translation>
    </message>
</context>
<context>
    <name>RenewalToday</name>
    <message>
        <source>Forecast</source>
        <translation>見立て</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>結果を記録</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>Return the handoff</source>
        <translation>引き継ぎを差し戻す</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>“%1” returned to the sender.</source>
        <translation>「%1」を差し戻しました。</translation>
    </message>
    <message>
        <source>What the sender has to change</source>
        <translation>引き継ぎ元に直してほしいこと</translation>
    </message>
</context>
<context>
    <name>RoutesEditor</name>
    <message>
        <source>Note template: %1</source>
        <translation>メモのひな形：%1</translation>
    </message>
    <message>
        <source>New notes start with goal, people, usage, touchpoints, risks and open items. This text follows.</source>
        <translation>新しいメモには、ゴール・先方担当者・利用状況・タッチポイント・リスク・未完了事項が自動で入り、その下にこの文章が入ります。</translation>
    </message>
    <message>
        <source>Note template</source>
        <translation>メモのひな形</translation>
    </message>
    <message>
        <source>For example: ## Payment terms</source>
        <translation>例：## 支払条件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Note template changed.</source>
        <translation>メモのひな形を変更しました。</translation>
    </message>
</context>
<context>
    <name>SearchProvider</name>
    <message>
        <source>also: %1</source>
        <translation>異体字：%1</translation>
    </message>
    <message>
        <source>The search index is being built. Until then, a search takes longer.</source>
        <translation>検索用の索引を作成中です。完了するまで検索に時間がかかります。</translation>
    </message>
</context>
<context>
    <name>SnoozeDay</name>
    <message>
        <source>Another day…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>スヌーズの期間</translation>
    </message>
</context>
<context>
    <name>SnoozeDayForm</name>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>再表示日</translation>
    </message>
</context>
<context>
    <name>SnoozeDays</name>
    <message>
        <source>Next business day</source>
        <translation>次の営業日</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>2週間後</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>1か月後</translation>
    </message>
</context>
<context>
    <name>SnoozeForm</name>
    <message>
        <source>Snooze the task</source>
        <translation>タスクをスヌーズ</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>スヌーズの終わり</translation>
    </message>
    <message>
        <source>Or until something happens</source>
        <translation>または次のことが起きるまで</translation>
    </message>
    <message>
        <source>The customer answers</source>
        <translation>顧客から返答がある</translation>
    </message>
    <message>
        <source>The handoff is accepted</source>
        <translation>引き継ぎが受領される</translation>
    </message>
    <message>
        <source>A usage metric is at least</source>
        <translation>利用指標が次の値以上</translation>
    </message>
    <message>
        <source>A usage metric is at most</source>
        <translation>利用指標が次の値以下</translation>
    </message>
    <message>
        <source>Usage metric</source>
        <translation>利用指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Enter the usage metric.</source>
        <translation>利用指標を入力してください。</translation>
    </message>
    <message>
        <source>Enter the value as a number.</source>
        <translation>値は数値で入力してください。</translation>
    </message>
    <message>
        <source>“%1” snoozed.</source>
        <translation>「%1」をスヌーズしました。</translation>
    </message>
</context>
<context>
    <name>SourceKeySection</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys of systems</source>
        <translation>システムのキー</translation>
    </message>
    <message>
        <source>No keys of other systems yet.</source>
        <translation>他のシステムのキーはまだありません。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Key %1 of %2 removed.</source>
        <translation>%2のキー%1を削除しました。</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>このワークスペース</translation>
    </message>
    <message>
        <source>Add a key of another system…</source>
        <translation>他のシステムのキーを追加…</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>%1: change the stage to “%2”</source>
        <translation>%1：ステージを「%2」に変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts: change the stage to “%1”</source>
        <translation>
            <numerusform>%Ln社：ステージを「%1」に変更</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner stays. To change the owner, start a handoff instead.</source>
        <translation>主担当は変わりません。主担当を変えるには引き継ぎを開始してください。</translation>
    </message>
    <message>
        <source>Why the stage changes</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>Shown in the timeline</source>
        <translation>顧客のタイムラインに表示されます</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>ステージを変更</translation>
    </message>
</context>
<context>
    <name>Synthesis</name>
    <message>
        <source>What I understood</source>
        <translation>わかったこと</translation>
    </message>
    <message>
        <source>What I do first</source>
        <translation>最初にすること</translation>
    </message>
    <message>
        <source>What I still ask</source>
        <translation>確認したいこと</translation>
    </message>
</context>
<context>
    <name>SynthesisForm</name>
    <message>
        <source>Your summary</source>
        <translation>受け手の要約</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Summary of “%1” saved.</source>
        <translation>「%1」の要約を保存しました。</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>タスクの内容</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当メンバー</translation>
    </message>
    <message>
        <source>No assignee yet</source>
        <translation>担当メンバー未定</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Lines “- [ ] …” are a checklist.</source>
        <translation>「- [ ] …」の行はチェックリストになります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Choose an account from the list, or leave the field empty.</source>
        <translation>顧客を一覧から選択するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message>
        <source>Start on</source>
        <translation>着手日</translation>
    </message>
</context>
<context>
    <name>TaskSection</name>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>No next step yet. What comes next for this account?</source>
        <translation>次のアクションが決まっていません。次に行うことを追加してください。</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>次のアクションを追加</translation>
    </message>
    <message>
        <source>“%1” is no longer snoozed.</source>
        <translation>「%1」のスヌーズを終了しました。</translation>
    </message>
    <message>
        <source>“%1” skipped.</source>
        <translation>「%1」を見送りにしました。</translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のアクション</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>着手日：%1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度：%1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当メンバー</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Add a next step…</source>
        <translation>次のアクションを追加…</translation>
    </message>
    <message>
        <source>Edit the task…</source>
        <translation>タスクを編集…</translation>
    </message>
    <message>
        <source>Mark the task as done</source>
        <translation>タスクを完了にする</translation>
    </message>
    <message>
        <source>Snooze the task…</source>
        <translation>タスクをスヌーズ…</translation>
    </message>
    <message>
        <source>End the snooze</source>
        <translation>スヌーズを終了</translation>
    </message>
    <message>
        <source>Skip the task</source>
        <translation>タスクを見送る</translation>
    </message>
    <message>
        <source>Reopen the task</source>
        <translation>タスクを未完了に戻す</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>「%1」を未完了に戻しました。</translation>
    </message>
    <message>
        <source>Start on</source>
        <translation>着手日</translation>
    </message>
    <message>
        <source>Tick the checklist…</source>
        <translation>チェックリストの項目を選択…</translation>
    </message>
</context>
<context>
    <name>TaskToday</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>“%1” is %2’s now.</source>
        <translation>「%1」を%2に割り当てました。</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>割り当て先</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>A task can&apos;t become overdue by moving it.</source>
        <translation>移動して期限超過にはできません。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>Enter the date in the task (Enter).</source>
        <translation>Enterでタスクを開き、期限を入力してください。</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>No assignee yet</source>
        <translation>担当メンバー未定</translation>
    </message>
    <message>
        <source>This member is no longer active.</source>
        <translation>このメンバーは在籍していません。</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>リストなし</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当メンバー</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Start on</source>
        <translation>着手日</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
</context>
<context>
    <name>TouchpointFields</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What was said and agreed?</source>
        <translation>話したこと、決まったこと</translation>
    </message>
    <message>
        <source>Touchpoint type</source>
        <translation>タッチポイントの種類</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>所要時間（分）</translation>
    </message>
    <message>
        <source>Customer&apos;s mood</source>
        <translation>顧客の反応</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Enter the minutes as a whole number.</source>
        <translation>所要時間（分）は整数で入力してください。</translation>
    </message>
    <message>
        <source>Touchpoint changed.</source>
        <translation>タッチポイントを変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>Touchpoint: %Ln accounts</source>
        <translation>
            <numerusform>タッチポイント：%Ln社</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoint logged.</source>
        <translation>タッチポイントを記録しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoints logged.</source>
        <translation>
            <numerusform>%Ln件のタッチポイントを記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and open the next</source>
        <translation>保存して次へ</translation>
    </message>
    <message>
        <source>Choose a touchpoint type from the list.</source>
        <translation>タッチポイントの種類を一覧から選択してください。</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>ほかの参加者</translation>
    </message>
    <message>
        <source>Of both sides, separated by commas</source>
        <translation>自社と先方、読点区切り</translation>
    </message>
    <message>
        <source>Full editor</source>
        <translation>詳しく記録</translation>
    </message>
    <message>
        <source>Note template: %1</source>
        <translation>メモのひな形：%1</translation>
    </message>
    <message>
        <source>New notes of this type start with this text (Markdown). A note that is left so counts as empty.</source>
        <translation>この種類の新しいメモは、この文（Markdown）から始まります。変更しないまま保存すると、メモは空になります。</translation>
    </message>
    <message>
        <source>Note template</source>
        <translation>メモのひな形</translation>
    </message>
    <message>
        <source>For example: ## Agenda</source>
        <translation>例：## 議題</translation>
    </message>
    <message>
        <source>Note template changed.</source>
        <translation>メモのひな形を変更しました。</translation>
    </message>
</context>
<context>
    <name>UsageSection</name>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>No use since %1</source>
        <translation>%1以降の利用なし</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>利用なし</translation>
    </message>
    <message>
        <source>core feature</source>
        <translation>コア機能</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>No usage yet. Import it per account, metric and day or month.</source>
        <translation>利用の記録はまだありません。顧客・指標・日（または月）ごとに取り込めます。</translation>
    </message>
    <message>
        <source>Last 7 days: %1</source>
        <translation>直近7日間：%1</translation>
    </message>
    <message>
        <source>Last month: %1</source>
        <translation>先月：%1</translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>View “%1” was saved by another version of Tasuki and can&apos;t be shown.</source>
        <translation>ビュー「%1」は別のバージョンのTasukiで保存されたため、表示できません。</translation>
    </message>
    <message>
        <source>View “%1” removed.</source>
        <translation>ビュー「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>View name</source>
        <translation>ビュー名</translation>
    </message>
    <message>
        <source>Everybody who works in this file has the view. The name of a view that is there replaces it.</source>
        <translation>このファイルを使う全員がこのビューを使えます。同じ名前のビューは置き換えます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>ビュー「%1」を保存しました。</translation>
    </message>
</context>
<context>
    <name>WaitingForm</name>
    <message>
        <source>Assign waiting rows</source>
        <translation>保留の行を顧客に割り当て</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Becomes a key of the account: %1. Every row that waits for it is imported, and the next file finds it.</source>
        <translation>この顧客のキーになります：%1。このキーを待つ行をすべて取り込み、次のファイルからは自動で見つかります。</translation>
    </message>
    <message>
        <source>%1 is a key of another account.</source>
        <translation>%1は別の顧客のキーです。</translation>
    </message>
    <message>
        <source>Choose one of the accounts.</source>
        <translation>顧客を一覧から選択してください。</translation>
    </message>
    <message>
        <source>Assigned to “%1”.</source>
        <translation>「%1」に割り当てました。</translation>
    </message>
</context>
<context>
    <name>WeightsForm</name>
    <message>
        <source>Order of Today</source>
        <translation>今日の並び順</translation>
    </message>
    <message>
        <source>Enter a weight between 0 and %1.</source>
        <translation>重みは0から%1までで入力してください。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Order of Today changed.</source>
        <translation>今日の並び順を変更しました。</translation>
    </message>
    <message>
        <source>The heavier, the higher in the list. Each business day overdue adds %1, up to %2.</source>
        <translation>重みの大きいものほど上に並びます。1営業日の超過ごとに%1、最大%2を加えます。</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>Enter an account name.</source>
        <translation>顧客名を入力してください。</translation>
    </message>
    <message>
        <source>Choose a touch tier from the list.</source>
        <translation>タッチモデルを一覧から選択してください。</translation>
    </message>
    <message>
        <source>Choose an IT skill level from the list.</source>
        <translation>ITスキルを一覧から選択してください。</translation>
    </message>
    <message>
        <source>Enter 0 or more stores and seats.</source>
        <translation>店舗数とライセンス数は0以上で入力してください。</translation>
    </message>
    <message>
        <source>An account can&apos;t be its own parent, directly or indirectly. Choose another parent.</source>
        <translation>顧客を自分自身やその配下の親にはできません。別の親顧客を選択してください。</translation>
    </message>
    <message>
        <source>This account has an owner. Start a handoff to change it.</source>
        <translation>この顧客には主担当がいます。主担当を変えるには引き継ぎを開始してください。</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>メンバーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a role from the list.</source>
        <translation>役割を一覧から選択してください。</translation>
    </message>
    <message>
        <source>An offered handoff will set the stage. Accept, return or cancel it first.</source>
        <translation>受け取り待ちの引き継ぎがあり、受領時にステージが変わります。先に受領・差し戻し・取り下げのいずれかをしてください。</translation>
    </message>
    <message>
        <source>Enter why the stage changes without a handoff.</source>
        <translation>引き継ぎなしでステージを変える理由を入力してください。</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>キーを入力してください。</translation>
    </message>
    <message>
        <source>%1 belongs to an account that belongs to %2. Change its parent account first.</source>
        <translation>%1は%2の子顧客の下にあります。先に親顧客を変更してください。</translation>
    </message>
    <message>
        <source>%1: both accounts have one, and they differ.</source>
        <translation>%1：両方の顧客にあり、内容が異なります。</translation>
    </message>
    <message>
        <source>%1 “%2”: both accounts have one, and they differ.</source>
        <translation>%1「%2」：両方の顧客にあり、内容が異なります。</translation>
    </message>
    <message>
        <source>%1: %2 stays, %3 is given up.</source>
        <translation>%1：%2を残し、%3は残しません。</translation>
    </message>
    <message>
        <source>One of the two accounts is gone.</source>
        <translation>2社のうち1社がすでに削除されています。</translation>
    </message>
    <message>
        <source>An account can&apos;t be merged with itself.</source>
        <translation>同じ顧客どうしは統合できません。</translation>
    </message>
</context>
<context>
    <name>accountWords</name>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>主担当：%1</translation>
    </message>
    <message>
        <source>no touch tier</source>
        <translation>タッチモデル未設定</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Touch tier</source>
        <translation>タッチモデル</translation>
    </message>
    <message>
        <source>Code “%1” is used by “%2”. Enter another code.</source>
        <translation>コード「%1」は「%2」に使用されています。別のコードを入力してください。</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Invalid date “%1”. Use 2024/12/24 or 12/24.</source>
        <translation>「%1」を日付として読み取れません。2024/12/24または12/24の形式で入力してください。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>契約更新日</translation>
    </message>
    <message>
        <source>Last touchpoint</source>
        <translation>最終タッチポイント</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>担当未定</translation>
    </message>
    <message>
        <source>New MRR</source>
        <translation>新規MRR</translation>
    </message>
    <message>
        <source>MRR reactivated</source>
        <translation>MRR復活</translation>
    </message>
    <message>
        <source>MRR expanded</source>
        <translation>MRR拡張</translation>
    </message>
    <message>
        <source>MRR contracted</source>
        <translation>MRR縮小</translation>
    </message>
    <message>
        <source>MRR churned</source>
        <translation>MRR解約</translation>
    </message>
    <message>
        <source>Mood: very good</source>
        <translation>反応：とても良い</translation>
    </message>
    <message>
        <source>Mood: good</source>
        <translation>反応：良い</translation>
    </message>
    <message>
        <source>Mood: neutral</source>
        <translation>反応：ふつう</translation>
    </message>
    <message>
        <source>Mood: bad</source>
        <translation>反応：悪い</translation>
    </message>
    <message>
        <source>Mood: very bad</source>
        <translation>反応：とても悪い</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>タッチポイント</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Handoff %1: %2</source>
        <translation>引き継ぎ（%1）：%2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>引き継ぎ先：%1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>ステージ：%1</translation>
    </message>
    <message>
        <source>by the handoff %1</source>
        <translation>引き継ぎ（%1）による</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>主担当：%1</translation>
    </message>
    <message>
        <source>Owner removed</source>
        <translation>主担当を解除</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>Log touchpoint: %1</source>
        <translation>タッチポイントの記録：%1</translation>
    </message>
    <message>
        <source>outcome removed</source>
        <translation>結果を取り消し</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>見立て「%1」</translation>
    </message>
    <message>
        <source>forecast cleared</source>
        <translation>見立てを未入力に変更</translation>
    </message>
    <message>
        <source>renewal date changed</source>
        <translation>契約更新日を変更</translation>
    </message>
    <message>
        <source>Renewal %1: %2</source>
        <translation>契約更新（%1）：%2</translation>
    </message>
    <message>
        <source>Renewal: %1</source>
        <translation>契約更新：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1</source>
        <translation>
            <numerusform>%Ln社：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>End of its contracts: no renewal date is entered.</source>
        <translation>契約の終了日です。契約更新日は未入力です。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%3社のうち%2社）</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>No members yet. Add the first one.</source>
        <translation>メンバーがまだいません。最初の1名を追加してください。</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>先方担当者</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のアクション</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>顧客の反応</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>参加者：%1</translation>
    </message>
    <message>
        <source>“%1” recorded as churned.</source>
        <translation>「%1」を解約として記録しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) recorded as churned.</source>
        <translation>
            <numerusform>%Ln社を解約として記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>core feature</source>
        <translation>コア機能</translation>
    </message>
    <message>
        <source>%1 against the week before</source>
        <translation>前週比%1</translation>
    </message>
    <message>
        <source>%1 against the month before</source>
        <translation>前月比%1</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終利用日</translation>
    </message>
    <message>
        <source>No use since %1</source>
        <translation>%1以降の利用なし</translation>
    </message>
</context>
<context>
    <name>atOnce</name>
    <message>
        <source>Not enough memory to calculate this. Close other programs and try again.</source>
        <translation>メモリが足りず、計算できませんでした。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t calculate this. Nothing was changed. Try again.</source>
        <translation>計算できませんでした。何も変更していません。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message>
        <source>Enter what happened, or what is to be done after “→”.</source>
        <translation>対応の内容か、「→」の後に次に行うことを入力してください。</translation>
    </message>
    <message>
        <source>Begin with the account.</source>
        <translation>顧客名から入力してください。</translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation>顧客を選択してください。</translation>
    </message>
    <message>
        <source>File %1 not found.</source>
        <translation>ファイル「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>The file exceeds %1 MiB. Copy its text and paste it.</source>
        <translation>ファイルが%1MiBを超えています。本文をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>File %1 can&apos;t be read: %2</source>
        <translation>ファイル「%1」を読み取れません：%2</translation>
    </message>
    <message>
        <source>This isn&apos;t a calendar file (.ics).</source>
        <translation>カレンダーファイル（.ics）として読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s), not taken over.</source>
        <translation>
            <numerusform>添付ファイル%n件は取り込んでいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar file holds no event.</source>
        <translation>カレンダーファイルに予定がありません。</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>account %1 has no stage</source>
        <translation>顧客%1にステージがありません</translation>
    </message>
    <message>
        <source>account %1 has an owner on one day and no owner on a later one</source>
        <translation>顧客%1は主担当がいた日のあとに担当未定の日があります</translation>
    </message>
    <message>
        <source>account %1 is its own parent, directly or indirectly</source>
        <translation>顧客%1が（間接的に）自分自身の親になっています</translation>
    </message>
    <message>
        <source>contract line %1 has neither an MRR nor an amount</source>
        <translation>契約明細%1にMRRも金額もありません</translation>
    </message>
    <message>
        <source>a team membership of member %1 ends before it starts</source>
        <translation>メンバー%1のチーム所属が開始前に終わっています</translation>
    </message>
    <message>
        <source>handoff H%1 is open at the same time as another of its account</source>
        <translation>引き継ぎH%1が、同じ顧客の別の引き継ぎと同時に進行中です</translation>
    </message>
    <message>
        <source>row %1 of %2 has an invalid date</source>
        <translation>%2の行%1の日付を読み取れません</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>ファイルが破損しています：%1</translation>
    </message>
    <message>
        <source>row %1 of %2 refers to a missing row of %3</source>
        <translation>%2の行%1が、存在しない%3の行を参照しています</translation>
    </message>
    <message>
        <source>the status of goal %1 differs from its latest change</source>
        <translation>ゴール「%1」の状態が最後の変更と一致しません</translation>
    </message>
    <message>
        <source>the onboarding of account %1 is met but has no date</source>
        <translation>顧客%1のオンボーディングは達成済みですが、達成日がありません</translation>
    </message>
    <message>
        <source>promise “%1” is open with a decision date, or decided without one</source>
        <translation>約束「%1」は未履行なのに決定日があるか、決定済みなのに決定日がありません</translation>
    </message>
    <message>
        <source>row %1 of %2 has an unknown code in %3</source>
        <translation>%2の行%1は、%3のコードが一覧にありません</translation>
    </message>
    <message>
        <source>task “%1” is open with a day on which it was done, or closed without one</source>
        <translation>タスク「%1」が未完了なのに完了日があるか、完了なのに完了日がありません</translation>
    </message>
    <message>
        <source>task “%1” is snoozed, but not open</source>
        <translation>タスク「%1」が未完了でないのにスヌーズ中です</translation>
    </message>
    <message>
        <source>a snooze of %1 ends on or before the day it was made</source>
        <translation>%1のスヌーズが作成日以前に終わっています</translation>
    </message>
    <message>
        <source>row %1 of %2 is held by %3, who has left</source>
        <translation>%2の行%1の担当「%3」は離任しています</translation>
    </message>
    <message>
        <source>question “%1” belongs to another account than its handoff</source>
        <translation>質問「%1」の顧客が引き継ぎの顧客と異なります</translation>
    </message>
    <message>
        <source>the summary of handoff H%1 belongs to another account, or to a handoff that was not accepted</source>
        <translation>引き継ぎH%1の要約の顧客が異なるか、受領されていない引き継ぎのものです</translation>
    </message>
    <message>
        <source>the rating of handoff H%1 belongs to another account, or to a handoff that was not accepted</source>
        <translation>引き継ぎH%1の評価の顧客が異なるか、受領されていない引き継ぎのものです</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>“backup” takes a workspace and the name of the copy.</source>
        <translation>backupにはワークスペースとコピーのファイル名を指定してください。</translation>
    </message>
    <message>
        <source>“check” takes one workspace.</source>
        <translation>checkにはワークスペースを1つ指定してください。</translation>
    </message>
    <message>
        <source>notice: the total of account %1 is negative at times and counts as 0 then</source>
        <translation>お知らせ：顧客%1の合計がマイナスの時期は0として数えます</translation>
    </message>
    <message>
        <source>notice: no rate for %1 (account %2)</source>
        <translation>お知らせ：%1の為替レートがありません（顧客%2）</translation>
    </message>
    <message>
        <source>“cohorts” takes one workspace.</source>
        <translation>cohortsにはワークスペースを1つ指定してください。</translation>
    </message>
    <message>
        <source>Try “tasuki-cli --help”.</source>
        <translation>「tasuki-cli --help」をご覧ください。</translation>
    </message>
    <message>
        <source>“%1” is read-only and can&apos;t be changed. Copy it and use the copy.</source>
        <translation>「%1」は読み取り専用のため変更できません。コピーして使用してください。</translation>
    </message>
    <message>
        <source>Member “%1” not found in this workspace.</source>
        <translation>このワークスペースにメンバー「%1」はいません。</translation>
    </message>
    <message>
        <source>First month; default: the first with data.</source>
        <translation>最初の月。省略時はデータのある最初の月。</translation>
    </message>
    <message>
        <source>Last month; default: the month of today.</source>
        <translation>最後の月。省略時は今日の月。</translation>
    </message>
    <message>
        <source>Invalid month “%1”. Use a month such as 2024-03.</source>
        <translation>「%1」を月として読み取れません。2024-03のように入力してください。</translation>
    </message>
    <message>
        <source>--from is after --to.</source>
        <translation>--fromが--toより後です。</translation>
    </message>
    <message>
        <source>Warning: the total of account %1 (%2) is negative at times and counts as 0 then.</source>
        <translation>警告：顧客%1（%2）の合計がマイナスの時期は0として数えます。</translation>
    </message>
    <message>
        <source>Last day (included); default: the last with data.</source>
        <translation>終了日（その日を含む）。省略時はデータのある最後の日。</translation>
    </message>
    <message>
        <source>Invalid day “%1”. Use a day such as 2024-03-01.</source>
        <translation>「%1」を日付として読み取れません。2024-03-01のように入力してください。</translation>
    </message>
    <message>
        <source>“export” takes a workspace and a KIND.</source>
        <translation>exportにはワークスペースとKINDを指定してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be exported. Use one of: %2</source>
        <translation>「%1」は書き出せません。次のいずれかを指定してください：%2</translation>
    </message>
    <message>
        <source>Check only; save nothing.</source>
        <translation>確認だけ行い、保存しません。</translation>
    </message>
    <message>
        <source>“import” takes a workspace, a KIND and a CSV file.</source>
        <translation>importにはワークスペース、KIND、CSVファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be imported. Use one of: %2</source>
        <translation>「%1」は取り込めません。次のいずれかを指定してください：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors; nothing was imported.</source>
        <translation>
            <numerusform>エラーが%n件あります。何も取り込んでいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Read as %1, columns separated by %2.</source>
        <translation>%1として読みました（区切り：%2）。</translation>
    </message>
    <message>
        <source>Use --where DIMENSION=VALUE.</source>
        <translation>--whereは「区分=値」の形で指定してください。</translation>
    </message>
    <message>
        <source>“kpi” takes one workspace.</source>
        <translation>kpiにはワークスペースを1つ指定してください。</translation>
    </message>
    <message>
        <source>Warning: no account has %1.</source>
        <translation>警告：%1に該当する顧客はいません。</translation>
    </message>
    <message>
        <source>“movements” takes one workspace.</source>
        <translation>movementsにはワークスペースを1つ指定してください。</translation>
    </message>
    <message>
        <source>Base currency; default JPY.</source>
        <translation>基準通貨。既定はJPY。</translation>
    </message>
    <message>
        <source>First month of the fiscal year, 1 to 12; default 4.</source>
        <translation>年度の開始月（1〜12）。既定は4。</translation>
    </message>
    <message>
        <source>Fill with sample data.</source>
        <translation>サンプルデータを入れます。</translation>
    </message>
    <message>
        <source>“new” takes the name of one file.</source>
        <translation>newにはファイル名を1つ指定してください。</translation>
    </message>
    <message>
        <source>Invalid currency “%1”. Use three letters, such as JPY.</source>
        <translation>通貨「%1」は使えません。JPYのような3文字で入力してください。</translation>
    </message>
    <message>
        <source>Use --fiscal-start with a month from 1 to 12.</source>
        <translation>--fiscal-startには1〜12の月を指定してください。</translation>
    </message>
    <message>
        <source>The sample has its own currency and fiscal year. Omit --currency and --fiscal-start.</source>
        <translation>サンプルの通貨と年度は決まっています。--currencyと--fiscal-startは指定しないでください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the result to standard output.</source>
        <translation>結果を標準出力に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Warning: replaced %1 characters that the encoding lacks.</source>
        <translation>警告：文字コードで表せない%1文字を置き換えました。</translation>
    </message>
    <message>
        <source>Write to this file; default: standard output.</source>
        <translation>このファイルに書き込みます。省略時は標準出力。</translation>
    </message>
    <message>
        <source>utf-8-bom (default), utf-8 or cp932.</source>
        <translation>utf-8-bom（既定）、utf-8、cp932。</translation>
    </message>
    <message>
        <source>Replaces characters the encoding lacks; default: refuse.</source>
        <translation>文字コードで表せない文字を置き換えます。省略時は書き出しません。</translation>
    </message>
    <message>
        <source>Enter a file name after -o.</source>
        <translation>-oの後にファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Invalid encoding “%1”. Use utf-8-bom, utf-8 or cp932.</source>
        <translation>文字コード「%1」は使えません。utf-8-bom、utf-8、cp932のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Use --lossy with one character that the encoding has, such as 〓.</source>
        <translation>--lossyには文字コードで表せる1文字（〓など）を指定してください。</translation>
    </message>
    <message>
        <source>Date to use as today; default: system date.</source>
        <translation>今日とみなす日付。省略時はシステムの日付。</translation>
    </message>
    <message>
        <source>en (default) or ja.</source>
        <translation>en（既定）またはja。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>tasuki-cli: import, export, metrics and checks of Tasuki workspaces.</source>
        <translation>tasuki-cli：Tasukiワークスペースの取り込み・書き出し・指標・検査。</translation>
    </message>
    <message>
        <source>With every command: --today YYYY-MM-DD, --as MEMBER, --lang en|ja, --version, --help.</source>
        <translation>すべてのコマンドで：--today YYYY-MM-DD、--as MEMBER、--lang en|ja、--version、--help。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused, 2 wrong usage, 3 workspace not usable.</source>
        <translation>終了コード：0完了、1拒否、2使い方の誤り、3ワークスペースを使えない。</translation>
    </message>
    <message>
        <source>Invalid language “%1”. Use en or ja.</source>
        <translation>言語「%1」は使えません。enまたはjaを指定してください。</translation>
    </message>
    <message>
        <source>Command “%1” not found.</source>
        <translation>コマンド「%1」は見つかりません。</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>%1 rows (%2 %)</source>
        <translation>%1行（%2 %）</translation>
    </message>
    <message>
        <source>month (default), t12m (against twelve months before), quarter, half, year (fiscal), or span: all from --from to --to.</source>
        <translation>month（既定）、t12m（12か月前との比較）、quarter、half、year（年度）、またはspan（--fromから--toまでの全体）。</translation>
    </message>
    <message>
        <source>Invalid period length “%1”. Use month, t12m, quarter, half, year or span.</source>
        <translation>集計期間「%1」は使えません。month、t12m、quarter、half、year、spanのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Invalid dimension “%1”. Use one of: %2.</source>
        <translation>区分「%1」は使えません。次のいずれかを指定してください：%2。</translation>
    </message>
    <message>
        <source>csv (default), json or xlsx.</source>
        <translation>csv（既定）、json、xlsxのいずれか。</translation>
    </message>
    <message>
        <source>Invalid format “%1”. Use csv, json or xlsx.</source>
        <translation>形式「%1」は使えません。csv、json、xlsxのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>First day (touchpoints, usage, renewal dates) or its month (metrics); default: the first with data.</source>
        <translation>開始日（タッチポイント、利用状況、契約更新日）またはその月（指標）。省略時はデータのある最初の日。</translation>
    </message>
    <message>
        <source>Use --from and --to with touchpoints, usage, renewals and metrics only.</source>
        <translation>--fromと--toはtouchpoints、usage、renewalsと指標でだけ指定できます。</translation>
    </message>
    <message>
        <source>“onboarding” takes one workspace.</source>
        <translation>onboardingにはワークスペースを1つ指定してください。</translation>
    </message>
    <message>
        <source>Also users, ARPU, gross and net ARR, committed MRR, productivity, core-feature adoption and activity churn; not with t12m.</source>
        <translation>ユーザー数、ARPU、グロス・ネットARR、確定済みMRR、生産性、コア機能利用率、利用停止率も出力します（t12m以外）。</translation>
    </message>
    <message>
        <source>Use --more with --window month, quarter, half, year or span.</source>
        <translation>--moreは--window month、quarter、half、year、spanと一緒に指定してください。</translation>
    </message>
    <message>
        <source>Warning: contract lines of account %1 (%2) with %3 are negative in total at times and count as 0.</source>
        <translation>警告：顧客%1（%2）の%3の契約明細は、合計がマイナスの時期は0として数えます。</translation>
    </message>
    <message>
        <source>Copy the workspace, even while it is open in a window.</source>
        <translation>ワークスペースをコピーします。ウィンドウで開いていてもコピーできます。</translation>
    </message>
    <message>
        <source>Look for damage in the file and for contradictions in the data.</source>
        <translation>ファイルの破損とデータの矛盾を調べます。</translation>
    </message>
    <message>
        <source>Write retention by the month in which accounts first paid.</source>
        <translation>最初に支払った月ごとの継続率を書き出します。</translation>
    </message>
    <message>
        <source>Break down by: %1; default: no breakdown.</source>
        <translation>内訳の区分：%1。省略時は内訳なし。</translation>
    </message>
    <message>
        <source>Write a list with the columns that import reads, and calculated ones.</source>
        <translation>importで取り込める列と計算済みの列を持つ一覧を書き出します。</translation>
    </message>
    <message>
        <source>Read this column as that field; can be repeated; default: matched by name.</source>
        <translation>この列をその項目として読みます。複数指定できます。省略時は列名で判定。</translation>
    </message>
    <message>
        <source>Also write errors to this CSV file; default: none.</source>
        <translation>エラーをこのCSVファイルにも書き出します。省略時は書き出しません。</translation>
    </message>
    <message>
        <source>Add and change rows from a CSV file: all of them, or none if there is an error.</source>
        <translation>CSVファイルから追加・変更します。エラーがあれば何も取り込みません。</translation>
    </message>
    <message>
        <source>Only these accounts; can be repeated; default: all.</source>
        <translation>この条件の顧客だけ。複数指定できます。省略時はすべて。</translation>
    </message>
    <message>
        <source>Write NRR, GRR, churn and MRR movements by period.</source>
        <translation>NRR・GRR・解約率・MRRの増減を期間ごとに書き出します。</translation>
    </message>
    <message>
        <source>Write every MRR movement by account and month.</source>
        <translation>MRRの増減を顧客・月ごとに書き出します。</translation>
    </message>
    <message>
        <source>Create a workspace. Never overwrites a file.</source>
        <translation>ワークスペースを作成します。既存のファイルは上書きしません。</translation>
    </message>
    <message>
        <source>Write success rate and times of onboarding by period.</source>
        <translation>オンボーディングの成功率と日数を期間ごとに書き出します。</translation>
    </message>
    <message>
        <source>Acting as: a member&apos;s name or email; default: no one.</source>
        <translation>操作者：メンバーの氏名またはメールアドレス。省略時は操作者なし。</translation>
    </message>
    <message>
        <source>Options and an example of a command: tasuki-cli COMMAND --help.</source>
        <translation>コマンドごとのオプションと例：tasuki-cli COMMAND --help</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例：</translation>
    </message>
    <message>
        <source>Sheet of a spreadsheet; default: the first that holds a table.</source>
        <translation>Excelファイルのシート名。既定：表のある最初のシート。</translation>
    </message>
    <message>
        <source>Row with the headings; default: found in the first 50 rows.</source>
        <translation>見出しの行番号。既定：最初の50行から検出。</translation>
    </message>
    <message>
        <source>Invalid row “%1”. Use a number from 1.</source>
        <translation>「%1」は行番号として読み取れません。1以上の数を指定してください。</translation>
    </message>
    <message>
        <source>Read sheet “%1”.</source>
        <translation>シート「%1」を読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>notice: %n accounts have MRR in months before their first owner, %1 to %2 (such as %3)</source>
        <translation>
            <numerusform>お知らせ：主担当が決まる前の月（%1〜%2）にMRRがある顧客が%n社あります（%3など）</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer a question that the file leaves open, such as end=last-day; can be repeated; default: ask.</source>
        <translation>ファイルだけでは決まらないことに答えます（例：end=last-day）。複数指定できます。省略時は確認します。</translation>
    </message>
    <message>
        <source>correct (default), or from:YYYY-MM-DD: contract lines that differ change from this day on.</source>
        <translation>correct（省略時）またはfrom:YYYY-MM-DD。違いのある契約明細をこの日から変えます。</translation>
    </message>
    <message>
        <source>keep (default), or end:YYYY-MM-DD: contract lines that are not in the file end on this day.</source>
        <translation>keep（省略時）またはend:YYYY-MM-DD。ファイルにない契約明細をこの日に終了します。</translation>
    </message>
    <message>
        <source>--%1 is for contract lines only. Omit it.</source>
        <translation>--%1は契約明細だけに使えます。指定しないでください。</translation>
    </message>
    <message>
        <source>Invalid --%1 “%2”. Use %3 or %4YYYY-MM-DD.</source>
        <translation>--%1「%2」は無効です。%3か%4YYYY-MM-DDを指定してください。</translation>
    </message>
    <message>
        <source>Name fiscal years by the year of their first or last month; default first.</source>
        <translation>年度の名前を最初の月の年（first）か最後の月の年（last）で付けます。省略時はfirst。</translation>
    </message>
    <message>
        <source>Time zone in which instants of files become days; default Asia/Tokyo for JPY, else UTC.</source>
        <translation>ファイルの日時を日付にするときのタイムゾーン。省略時はJPYならAsia/Tokyo、それ以外はUTC。</translation>
    </message>
    <message>
        <source>Use --fiscal-name with first or last.</source>
        <translation>--fiscal-nameにはfirstかlastを指定してください。</translation>
    </message>
    <message>
        <source>Invalid time zone “%1”. Use a name such as Asia/Tokyo.</source>
        <translation>タイムゾーン「%1」は無効です。Asia/Tokyoのような名前を指定してください。</translation>
    </message>
    <message>
        <source>%1: %2 would be added, %3 changed, %4 left as they are.</source>
        <translation>%1：追加%2件、変更%3件、変更なし%4件になります。</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 left as they were.</source>
        <translation>%1：追加%2件、変更%3件、変更なし%4件。</translation>
    </message>
    <message>
        <source>KIND is one of: %1; for an import also: %2; for an export also: %3.</source>
        <translation>KINDは次のいずれか：%1。取り込みでは次も指定できます：%2。書き出しでは次も指定できます：%3。</translation>
    </message>
    <message numerus="yes">
        <source>notice: %n rows wait for their account</source>
        <translation>
            <numerusform>お知らせ：%n行が顧客の登録を待って保留されています</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the file by this recipe, or by none; default: one that was saved for these headers.</source>
        <translation>ファイルを読むレシピ。noneは使わない。既定は、この見出しで保存したレシピ。</translation>
    </message>
    <message>
        <source>Remember the matched columns and the answers for the next file with these headers; default: don&apos;t.</source>
        <translation>列の対応と回答を、同じ見出しの次のファイルのために保存する。既定は保存しない。</translation>
    </message>
    <message>
        <source>System whose keys the file has, such as Stripe; default: the workspace&apos;s own keys.</source>
        <translation>ファイルのキーを付けたシステム（例：Stripe）。既定はワークスペース自身のキー。</translation>
    </message>
    <message>
        <source>refuse (default), or wait: rows whose account is not known yet wait for it and are no errors.</source>
        <translation>refuse（既定）、またはwait：顧客が未登録の行をエラーにせず保留する。</translation>
    </message>
    <message>
        <source>Invalid --unmatched “%1”. Use wait or refuse.</source>
        <translation>--unmatched「%1」は無効です。waitまたはrefuseを指定してください。</translation>
    </message>
    <message>
        <source>Invalid name “none”. It asks for no recipe.</source>
        <translation>名前「none」は使えません。レシピを使わないという指定です。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait for their account. See “tasuki-cli waiting”.</source>
        <translation>
            <numerusform>%n行が顧客の登録を待って保留されています。「tasuki-cli waiting」で確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows that waited have come in.</source>
        <translation>
            <numerusform>保留の%n行を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys added to accounts.</source>
        <translation>
            <numerusform>%n件のキーを顧客に追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe: %1.</source>
        <translation>レシピ：%1</translation>
    </message>
    <message>
        <source>The file looks like one that --recipe %1 reads.</source>
        <translation>--recipe %1で読めるファイルのようです。</translation>
    </message>
    <message>
        <source>Recipe “%1” not found. See “tasuki-cli recipes”.</source>
        <translation>レシピ「%1」が見つかりません。「tasuki-cli recipes」で確認してください。</translation>
    </message>
    <message>
        <source>Make KEY of SYSTEM a key of this account; a key of another account goes over to it.</source>
        <translation>SYSTEMのKEYをこの顧客のキーにする。ほかの顧客のキーはこの顧客に移る。</translation>
    </message>
    <message>
        <source>Take this key away from its account.</source>
        <translation>このキーを顧客から外す。</translation>
    </message>
    <message>
        <source>Invalid key “%1”. Use SYSTEM:KEY.</source>
        <translation>キー「%1」は無効です。SYSTEM:KEYの形で指定してください。</translation>
    </message>
    <message>
        <source>Invalid link “%1”. Use SYSTEM:KEY=ACCOUNT.</source>
        <translation>対応「%1」は無効です。SYSTEM:KEY=ACCOUNTの形で指定してください。</translation>
    </message>
    <message>
        <source>Account “%1” not found in this workspace.</source>
        <translation>顧客「%1」がこのワークスペースに見つかりません。</translation>
    </message>
    <message>
        <source>%1 was a key of account %2 (%3).</source>
        <translation>%1は顧客%2（%3）のキーでした。</translation>
    </message>
    <message>
        <source>Key “%1” not found in this workspace.</source>
        <translation>キー「%1」がこのワークスペースに見つかりません。</translation>
    </message>
    <message>
        <source>“keys” takes one workspace.</source>
        <translation>「keys」にはワークスペースを1つ指定してください。</translation>
    </message>
    <message>
        <source>List, add and remove the keys that accounts have in other systems.</source>
        <translation>ほかのシステムでの顧客のキーを一覧、追加、削除する。</translation>
    </message>
    <message>
        <source>Give up the rows of the account that goes where both have one and they differ; default: refuse.</source>
        <translation>両方にあって内容が異なる行は、なくなる顧客の方を残さない。既定は統合しない。</translation>
    </message>
    <message>
        <source>%1: %2 rows move.</source>
        <translation>%1：%2行が移ります。</translation>
    </message>
    <message>
        <source>%1: %2 rows of the account that goes are given up.</source>
        <translation>%1：なくなる顧客の%2行は残りません。</translation>
    </message>
    <message numerus="yes">
        <source>Metrics of %n months that are over change, from %1 to %2: two accounts become one.</source>
        <translation>
            <numerusform>終わった%nか月（%1〜%2）の指標が変わります。2社が1社になるためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>“merge” takes a workspace, the account that goes and the one that stays.</source>
        <translation>「merge」にはワークスペース、なくなる顧客、残る顧客を指定してください。</translation>
    </message>
    <message>
        <source>The two accounts can&apos;t be merged as they are. Nothing was changed.</source>
        <translation>このままでは2社を統合できません。何も変更していません。</translation>
    </message>
    <message>
        <source>Some rows contradict each other. Change them, or use --give-up.</source>
        <translation>両立しない行があります。変更するか、--give-upを指定してください。</translation>
    </message>
    <message>
        <source>%1 (%2) is part of %3 (%4) now.</source>
        <translation>%1（%2）を%3（%4）に統合しました。</translation>
    </message>
    <message>
        <source>Make one account of two: what belongs to ACCOUNT goes to INTO.</source>
        <translation>2社を1社に統合する。ACCOUNTのものはINTOに移る。</translation>
    </message>
    <message>
        <source>Print this recipe as JSON.</source>
        <translation>このレシピをJSONで表示する。</translation>
    </message>
    <message>
        <source>Add the recipe in this JSON file to the workspace.</source>
        <translation>このJSONファイルのレシピをワークスペースに追加する。</translation>
    </message>
    <message>
        <source>Remove this recipe from the workspace.</source>
        <translation>このレシピをワークスペースから削除する。</translation>
    </message>
    <message>
        <source>File %1 can&apos;t be read: %2</source>
        <translation>ファイル「%1」を読み取れません：%2</translation>
    </message>
    <message>
        <source>“recipes” takes one workspace.</source>
        <translation>「recipes」にはワークスペースを1つ指定してください。</translation>
    </message>
    <message>
        <source>Use one of --show, --save and --remove at a time.</source>
        <translation>--show、--save、--removeは1つだけ指定してください。</translation>
    </message>
    <message>
        <source>List the recipes by which the files of other systems are read; keep some of your own.</source>
        <translation>ほかのシステムのファイルを読むレシピを一覧し、自分のレシピを保存する。</translation>
    </message>
    <message>
        <source>Import the rows whose account is known by now.</source>
        <translation>顧客が登録された行を取り込む。</translation>
    </message>
    <message>
        <source>With --retry: match=proposed takes the accounts that are proposed; default: only known ones.</source>
        <translation>--retryと共に：match=proposedは候補の顧客とみなす。既定は登録済みの顧客だけ。</translation>
    </message>
    <message>
        <source>Give this row up; can be repeated.</source>
        <translation>この行を取り込まずに捨てる。繰り返し指定できる。</translation>
    </message>
    <message>
        <source>Invalid row “%1”. Use an ID of the list, such as W12.</source>
        <translation>行「%1」は無効です。一覧のID（例：W12）を指定してください。</translation>
    </message>
    <message>
        <source>“waiting” takes one workspace.</source>
        <translation>「waiting」にはワークスペースを1つ指定してください。</translation>
    </message>
    <message>
        <source>Use one of --retry and --drop at a time.</source>
        <translation>--retryと--dropはどちらか1つを指定してください。</translation>
    </message>
    <message>
        <source>List the imported rows that wait for their account; import or give them up.</source>
        <translation>顧客の登録を待って保留された行を一覧し、取り込むか捨てる。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows: %1 would be added, %2 changed, %3 left as they are.</source>
        <translation>
            <numerusform>%n行：追加%1件、変更%2件、変更なし%3件になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows: %1 added, %2 changed, %3 left as they were.</source>
        <translation>
            <numerusform>%n行：追加%1件、変更%2件、変更なし%3件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Several accounts may be meant. Nothing was saved.</source>
        <translation>該当する顧客が複数います。保存していません。</translation>
    </message>
    <message>
        <source>Account not found. Begin with its name, reading, code or key. Nothing was saved.</source>
        <translation>顧客が見つかりません。顧客名・よみ・コード・顧客IDから入力してください。保存していません。</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>候補：%1</translation>
    </message>
    <message>
        <source>“capture” takes a workspace and a line of text.</source>
        <translation>「capture」にはワークスペースと1行のテキストを指定してください。</translation>
    </message>
    <message>
        <source>No type of touchpoint was entered: “%1” is used.</source>
        <translation>タッチポイントの種類がないため「%1」として記録します。</translation>
    </message>
    <message>
        <source>Log a touchpoint, promises and tasks from one line, and print how it was understood as JSON.</source>
        <translation>1行のテキストからタッチポイント・約束・タスクを記録し、読み取った内容をJSONで表示します。</translation>
    </message>
    <message>
        <source>Show at most this many hits; default: 100.</source>
        <translation>表示する件数の上限。既定は100件です。</translation>
    </message>
    <message>
        <source>Rebuild the search index; TEXT isn&apos;t needed then.</source>
        <translation>検索用の索引を作り直します。TEXTは不要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows to index</source>
        <translation>
            <numerusform>索引に追加する行：残り%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>“search” takes a workspace and a text, or --rebuild instead of the text.</source>
        <translation>searchにはワークスペースと検索語、または検索語の代わりに--rebuildを指定してください。</translation>
    </message>
    <message>
        <source>Invalid limit “%1”. Use a number from 1 on.</source>
        <translation>上限「%1」は使えません。1以上の数を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows aren&apos;t indexed and were read one by one. See “tasuki-cli search --help”.</source>
        <translation>
            <numerusform>索引にない行を1件ずつ読み取りました（%n件）。「tasuki-cli search --help」を参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more hits. Show them with --limit.</source>
        <translation>ほかにも該当があります。--limitで表示できます。</translation>
    </message>
    <message>
        <source>Search the texts of the workspace, the newest first.</source>
        <translation>ワークスペースの文章を新しい順に検索します。</translation>
    </message>
    <message>
        <source>auto (default), utf-8, cp932, utf-16, euc-jp, iso-2022-jp, windows-1252, windows-1250, cp850, gbk and others.</source>
        <translation>auto（既定）、utf-8、cp932、utf-16、euc-jp、iso-2022-jp、windows-1252、windows-1250、cp850、gbkなど。</translation>
    </message>
    <message>
        <source>Invalid encoding “%1”. Use one of: %2.</source>
        <translation>文字コード「%1」は使えません。%2のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>csv (default), json, xlsx, or ics for tasks.</source>
        <translation>csv（既定）、json、xlsx。タスクはicsも可。</translation>
    </message>
    <message>
        <source>Only tasks can be a calendar file. Use csv, json or xlsx.</source>
        <translation>カレンダーファイルにできるのはタスクだけです。csv、json、xlsxのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>JSON, spreadsheets and calendar files are always UTF-8. Omit --encoding.</source>
        <translation>JSON、Excel、カレンダーファイルは常にUTF-8です。--encodingを省いてください。</translation>
    </message>
</context>
<context>
    <name>conditions</name>
    <message>
        <source>me</source>
        <translation>自分</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n日以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more day(s) ago</source>
        <translation>
            <numerusform>%n日以上前</numerusform>
        </translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1以外</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Condition for accounts</source>
        <translation>顧客の条件</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>値を選択</translation>
    </message>
</context>
<context>
    <name>conflictQuestion</name>
    <message>
        <source>%1 changed this while you were editing</source>
        <translation>編集中に%1さんが変更しました</translation>
    </message>
    <message>
        <source>Changed while you were editing, in another window or by an import</source>
        <translation>編集中に、別のウィンドウまたは取り込みで変更されました</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>あとで決める</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>相手の変更を残す</translation>
    </message>
    <message>
        <source>This was deleted while you were editing.</source>
        <translation>編集中に削除されました。</translation>
    </message>
    <message>
        <source>Now “%1”; it was “%2” when you opened it. Not saved.</source>
        <translation>現在は「%1」です（開いたときは「%2」）。変更は保存していません。</translation>
    </message>
    <message>
        <source>Theirs: %1
Yours: %2</source>
        <translation>相手：%1
自分：%2</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>自分の変更で上書き</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>Enter a contact name.</source>
        <translation>先方担当者の氏名を入力してください。</translation>
    </message>
    <message>
        <source>Choose a role from the list.</source>
        <translation>役割を一覧から選択してください。</translation>
    </message>
    <message>
        <source>Choose a buying motive from the list.</source>
        <translation>導入の動機を一覧から選択してください。</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>column not found in the file</source>
        <translation>ファイルに列が見つかりません</translation>
    </message>
    <message>
        <source>Invalid mapping “%1”. Use COLUMN=FIELD.</source>
        <translation>「%1」を読み取れません。「列=項目」の形で指定してください。</translation>
    </message>
    <message>
        <source>Field “%2” not found in %1.</source>
        <translation>%1に項目「%2」はありません。</translation>
    </message>
    <message>
        <source>an opening quote is never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>text after closing quote</source>
        <translation>閉じ引用符の後ろに文字があります</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>列が%1を超えています</translation>
    </message>
    <message>
        <source>the row has %1 fields and the header %2: it is shorter</source>
        <translation>行の項目が%1、見出しが%2です（行の方が短い）</translation>
    </message>
    <message>
        <source>the row has %1 fields and the header %2: it is longer</source>
        <translation>行の項目が%1、見出しが%2です（行の方が長い）</translation>
    </message>
    <message>
        <source>the field is longer than 1 MiB</source>
        <translation>項目が1 MiBを超えています</translation>
    </message>
    <message>
        <source>contains NUL: not text, or UTF-16 without BOM</source>
        <translation>NUL文字があります。テキストではないか、BOMのないUTF-16です</translation>
    </message>
    <message>
        <source>row %1, column %2: %3 (%4)</source>
        <translation>%1行、%2列：%3（%4）</translation>
    </message>
    <message numerus="yes">
        <source>Shift_JIS lacks %n character(s) of this export, the first in %1. Choose UTF-8 or a replacement character.</source>
        <translation>
            <numerusform>この書き出しには、Shift_JISで表せない文字が%n個あります（最初は%1）。UTF-8を選択するか、代わりの文字を指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not %1: line %2, byte %3 (0x%4).</source>
        <translation>ファイルを%1として読み取れません（%2行、%3バイト目、0x%4）。</translation>
    </message>
    <message>
        <source>The file is neither UTF-8, Shift_JIS nor UTF-16 with BOM. Save it as UTF-8.</source>
        <translation>UTF-8・Shift_JIS・BOM付きUTF-16のどれとしても読み取れません。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>Disk full: %1 wasn&apos;t saved.</source>
        <translation>ディスクの空き容量が足りないため、%1を保存できませんでした。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: no permission. Choose another folder.</source>
        <translation>書き込む権限がないため、%1に書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Folder %1 not found.</source>
        <translation>フォルダー「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>File %1 can&apos;t be read: %2</source>
        <translation>ファイル「%1」を読み取れません：%2</translation>
    </message>
    <message>
        <source>File %1 not found.</source>
        <translation>ファイル「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>row %1 already has this key</source>
        <translation>同じキーが%1行目にあります</translation>
    </message>
    <message>
        <source>another account already has this code</source>
        <translation>このコードは別の顧客に使用されています</translation>
    </message>
    <message>
        <source>row %1 already has this code</source>
        <translation>同じコードが%1行目にあります</translation>
    </message>
    <message>
        <source>account not found in the workspace or the file</source>
        <translation>この顧客IDの顧客がワークスペースにもファイルにもいません</translation>
    </message>
    <message>
        <source>the account would be its own parent, directly or indirectly</source>
        <translation>顧客が（間接的に）自分自身の親になってしまいます</translation>
    </message>
    <message>
        <source>account not found; import the accounts first</source>
        <translation>この顧客IDの顧客がいません。先に顧客を取り込んでください</translation>
    </message>
    <message>
        <source>several contacts of this account have this name; use the email</source>
        <translation>同じ氏名の先方担当者が複数います。メールアドレスを入力してください</translation>
    </message>
    <message>
        <source>not a valid rate: one unit in base currency, less than 9,000,000</source>
        <translation>レートとして読み取れません（1単位の基準通貨での値、9,000,000未満）</translation>
    </message>
    <message>
        <source>several members have this name; use the email</source>
        <translation>同じ氏名のメンバーが複数います。メールアドレスを入力してください</translation>
    </message>
    <message>
        <source>these reporting lines would form a loop</source>
        <translation>上長の関係が循環しています</translation>
    </message>
    <message>
        <source>member not found in the workspace or the file</source>
        <translation>この氏名・メールアドレスのメンバーがワークスペースにもファイルにもいません</translation>
    </message>
    <message>
        <source>not a valid date; use 2024-03-01, 2024/3/1 or 2024年3月1日</source>
        <translation>存在しない日付です。2024-03-01、2024/3/1、2024年3月1日のように入力してください</translation>
    </message>
    <message>
        <source>not a valid whole number</source>
        <translation>整数として読み取れません</translation>
    </message>
    <message>
        <source>the number must be from %1 to %2</source>
        <translation>%1〜%2の数値で入力してください</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数値が大きすぎます</translation>
    </message>
    <message>
        <source>amount too large: at most 10^15 minor units</source>
        <translation>金額が大きすぎます（最小単位で10^15まで）</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>次のいずれかを入力してください：%1</translation>
    </message>
    <message>
        <source>not a valid currency; use a code such as JPY</source>
        <translation>通貨として読み取れません。JPYのようなコードを入力してください</translation>
    </message>
    <message>
        <source>member not found; import the members first</source>
        <translation>この氏名・メールアドレスのメンバーがいません。先にメンバーを取り込んでください</translation>
    </message>
    <message>
        <source>the end is before the start (%1)</source>
        <translation>終了日が開始日（%1）より前です</translation>
    </message>
    <message>
        <source>quantity can&apos;t be negative</source>
        <translation>数量は0以上で入力してください</translation>
    </message>
    <message>
        <source>quantity too large: at most 1,000,000,000</source>
        <translation>数量が大きすぎます（1,000,000,000まで）</translation>
    </message>
    <message>
        <source>not a valid percentage with at most 4 decimals</source>
        <translation>小数4桁以内の百分率として読み取れません</translation>
    </message>
    <message>
        <source>amount × quantity too large: at most 10^15 minor units</source>
        <translation>金額×数量が大きすぎます（最小単位で10^15まで）</translation>
    </message>
    <message>
        <source>date is missing</source>
        <translation>日付を入力してください</translation>
    </message>
    <message>
        <source>Can&apos;t undo: imported rows were changed or used since.</source>
        <translation>この取り込みは元に戻せません。取り込んだ行がそのあと変更・使用されています。</translation>
    </message>
    <message>
        <source>Import not found, or already undone.</source>
        <translation>取り込みが見つからないか、すでに元に戻されています。</translation>
    </message>
    <message>
        <source>metric is missing</source>
        <translation>指標を入力してください</translation>
    </message>
    <message>
        <source>not a valid number</source>
        <translation>数値として読み取れません</translation>
    </message>
    <message>
        <source>period is missing: a day or a month</source>
        <translation>期間（日または月）を入力してください</translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was saved.</source>
        <translation>取り込みを中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>the file is empty: no header</source>
        <translation>ファイルが空です（見出しがありません）</translation>
    </message>
    <message>
        <source>Skipped columns that match no field: %1</source>
        <translation>対応する項目がないため取り込みません：%1</translation>
    </message>
    <message>
        <source>This workspace is read-only. Save a copy and import into it.</source>
        <translation>このワークスペースは読み取り専用です。コピーを保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1を入力してください</translation>
    </message>
    <message>
        <source>%1 and %2 differ; enter only one</source>
        <translation>%1と%2が食い違っています。どちらか一方を入力してください</translation>
    </message>
    <message>
        <source>a recurring line requires %1 or %2</source>
        <translation>継続課金の行には%1または%2を入力してください</translation>
    </message>
    <message>
        <source>%1 requires %2 or %3</source>
        <translation>%1には%2または%3を入力してください</translation>
    </message>
    <message>
        <source>Too many rows for a spreadsheet (at most 1,048,576). Export as CSV.</source>
        <translation>Excelのシートには1,048,576行までしか入りません。CSVで書き出してください。</translation>
    </message>
    <message>
        <source>Row %1, %2: text too long for a spreadsheet cell (at most 32,767 characters). Export as CSV.</source>
        <translation>%1行目の%2：Excelのセルには32,767文字までしか入りません。CSVで書き出してください。</translation>
    </message>
    <message>
        <source>No rate yet for: %1. Import rates, or enter them on the page “Currencies”.</source>
        <translation>レートのない通貨があります：%1。レートを取り込むか、「通貨」ページで入力してください。</translation>
    </message>
    <message>
        <source>enter FTE as a number from 0.00 to 1.00</source>
        <translation>フルタイム換算は0.00〜1.00の数値で入力してください</translation>
    </message>
    <message>
        <source>Cancelled. The import was not undone.</source>
        <translation>中止しました。取り込みは元に戻していません。</translation>
    </message>
    <message>
        <source>several teams are named %1; rename one of them</source>
        <translation>チーム名「%1」が重複しています。どちらかのチーム名を変更してください</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe. Save it to a file and import that.</source>
        <translation>%1はデバイスまたはパイプです。ファイルに保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is a workspace, not a table. Export from it and import the result.</source>
        <translation>%1はワークスペースです。書き出したファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>No space in %1 for a copy of the file. Free some space there.</source>
        <translation>取り込み用のコピーを置く空き容量が%1にありません。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Standard input exceeds %1 MiB. Save it to a file and import that.</source>
        <translation>標準入力が%1MiBを超えています。ファイルに保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>File %1 changed while it was read. Nothing was imported. Try again.</source>
        <translation>読み取り中にファイル%1が変更されました。何も取り込んでいません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 already exists and can&apos;t be read. It was not overwritten. Choose another name.</source>
        <translation>%1はすでにあり、読み取れないため上書きしませんでした。別のファイル名を選択してください。</translation>
    </message>
    <message>
        <source>This name is reserved for the journal of workspace %1. Choose another name.</source>
        <translation>このファイル名はワークスペース%1のジャーナル用です。別のファイル名を選択してください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file name.</source>
        <translation>%1はフォルダーです。ファイル名を選択してください。</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe. Choose a file name.</source>
        <translation>%1はデバイスまたはパイプです。ファイル名を選択してください。</translation>
    </message>
    <message>
        <source>%1 is the file being read. Choose another name.</source>
        <translation>%1は読み取り中のファイルです。別のファイル名を選択してください。</translation>
    </message>
    <message>
        <source>%1 is a workspace and was not overwritten. Choose another name.</source>
        <translation>%1はワークスペースのため、上書きしませんでした。別のファイル名を選択してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the spreadsheet, perhaps for lack of space in %1. Nothing was saved. Free some space and try again.</source>
        <translation>Excelファイルを作成できませんでした。%1の空き容量が足りない可能性があります。何も保存していません。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>several promises of this account have this text and day; enter the external_id</source>
        <translation>この顧客には、同じ内容と日付の約束が複数あります。external_idを入力してください</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor Shift_JIS; it may be %1. Save it as UTF-8.</source>
        <translation>ファイルはUTF-8としてもShift_JISとしても読み取れません（%1の可能性があります）。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read for certain. As Shift_JIS it says: %1. Save it as UTF-8, or name its encoding.</source>
        <translation>ファイルの文字コードを判定できません。Shift_JISとして読むと、%1となります。UTF-8で保存するか、文字コードを指定してください。</translation>
    </message>
    <message>
        <source>This is an Excel file of the old format (.xls), or one with a password. Save it as .xlsx without a password.</source>
        <translation>旧形式（.xls）またはパスワード付きのExcelファイルです。パスワードなしの.xlsxで保存してください。</translation>
    </message>
    <message>
        <source>This is a PDF and no table. Export the table as CSV or Excel and import that.</source>
        <translation>PDFは取り込めません。表をCSVかExcelで書き出して取り込んでください。</translation>
    </message>
    <message>
        <source>This is a picture and no table. Export the table as CSV or Excel and import that.</source>
        <translation>画像は取り込めません。表をCSVかExcelで書き出して取り込んでください。</translation>
    </message>
    <message>
        <source>This is an archive and no spreadsheet. Unpack it and import a file of it.</source>
        <translation>圧縮ファイルは取り込めません。展開して、中のファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>This is a database and no table. Export the table as CSV and import that.</source>
        <translation>データベースは取り込めません。表をCSVで書き出して取り込んでください。</translation>
    </message>
    <message>
        <source>This is a text document and no table. Export the table as CSV or Excel and import that.</source>
        <translation>文書ファイルは取り込めません。表をCSVかExcelで書き出して取り込んでください。</translation>
    </message>
    <message>
        <source>This is an Excel file of the format “XML Spreadsheet 2003”. Save it as .xlsx and import that.</source>
        <translation>「XMLスプレッドシート2003」形式のExcelファイルです。.xlsxで保存して取り込んでください。</translation>
    </message>
    <message>
        <source>This is a web page without a table.</source>
        <translation>このWebページには表がありません。</translation>
    </message>
    <message>
        <source>Sheet “%1” not found. The file has: %2</source>
        <translation>シート「%1」が見つかりません。ファイルにあるシート：%2</translation>
    </message>
    <message>
        <source>The file has no sheets: it is a text. Leave the name of the sheet out.</source>
        <translation>テキストファイルにはシートがありません。シート名の指定を外してください。</translation>
    </message>
    <message>
        <source>Nothing to paste: copy some rows first.</source>
        <translation>貼り付ける内容がありません。先に行をコピーしてください。</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet.</source>
        <translation>Excelファイルにシートがありません。</translation>
    </message>
    <message>
        <source>line %1 “%2”</source>
        <translation>%1行目「%2」</translation>
    </message>
    <message>
        <source>The rows of the sheet are out of order: the file may be damaged.</source>
        <translation>シートの行の順序が正しくありません。ファイルが破損している可能性があります。</translation>
    </message>
    <message>
        <source>The sheet is too large to be imported at once. Divide it.</source>
        <translation>シートが大きすぎて一度に取り込めません。分割してください。</translation>
    </message>
    <message>
        <source>This is a binary Excel file (.xlsb). Save it as .xlsx or CSV and import that.</source>
        <translation>バイナリ形式（.xlsb）のExcelファイルです。.xlsxかCSVで保存して取り込んでください。</translation>
    </message>
    <message>
        <source>This is a file of Numbers. Export it there as Excel or CSV and import that.</source>
        <translation>Numbersのファイルです。NumbersでExcelかCSVに書き出して取り込んでください。</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or has a password. Save it again as .xlsx without one.</source>
        <translation>Excelファイルが破損しているか、パスワードが付いています。パスワードなしの.xlsxで保存し直してください。</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to far more than its size and was not read.</source>
        <translation>Excelファイルの展開後のサイズが大きすぎるため、読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Skipped column %1: field %2 is read from column %3.</source>
        <translation>列「%1」は取り込みません（項目「%2」は列「%3」から読み取ります）。</translation>
    </message>
    <message>
        <source>the file has no row %1 for the header</source>
        <translation>見出しに指定された%1行目がファイルにありません</translation>
    </message>
    <message>
        <source>a formula without a value; open the file in a spreadsheet program, save it there and import it again</source>
        <translation>数式の計算結果がありません。Excelで開いて保存し、もう一度取り込んでください</translation>
    </message>
    <message>
        <source>a formula failed here; correct it in the spreadsheet</source>
        <translation>数式がエラーになっています。Excelで直してください</translation>
    </message>
    <message>
        <source> and more, %1 in all</source>
        <translation>など、計%1行</translation>
    </message>
    <message>
        <source>Skipped rows above the header: %1</source>
        <translation>見出しより上の行は取り込みません：%1</translation>
    </message>
    <message>
        <source>Skipped total rows: %1</source>
        <translation>合計の行は取り込みません：%1</translation>
    </message>
    <message>
        <source>Skipped rows that repeat the header: %1</source>
        <translation>見出しを繰り返す行は取り込みません：%1</translation>
    </message>
    <message>
        <source>Skipped rows below the table: %1</source>
        <translation>表より下の行は取り込みません：%1</translation>
    </message>
    <message>
        <source>Skipped cells right of the headings in rows: %1, first in row %2</source>
        <translation>見出しより右のセルは取り込みません：%1行（最初は%2行目）</translation>
    </message>
    <message>
        <source>“%1” is not a stage.</source>
        <translation>「%1」というステージはありません。</translation>
    </message>
    <message>
        <source>several accounts have a key that differs only by width or invisible characters</source>
        <translation>全角・半角や見えない文字だけが違うIDの顧客が複数あります</translation>
    </message>
    <message>
        <source>a spreadsheet has taken the zeros off this key: it is %1</source>
        <translation>Excelで先頭の0が失われたIDです。正しくは%1です</translation>
    </message>
    <message>
        <source>a spreadsheet has shortened this key; export it as text</source>
        <translation>Excelで桁が失われたIDです。文字列として書き出してください</translation>
    </message>
    <message>
        <source>the amount includes tax; enter it without</source>
        <translation>税込の金額です。税抜の金額を入力してください</translation>
    </message>
    <message>
        <source>not a valid duration; use minutes or 1:30:00</source>
        <translation>所要時間として読み取れません。分数か1:30:00の形で入力してください</translation>
    </message>
    <message>
        <source>not a valid amount</source>
        <translation>金額として読み取れません</translation>
    </message>
    <message>
        <source>row %1: %2 is %3</source>
        <translation>%1行目：%2は%3</translation>
    </message>
    <message numerus="yes">
        <source>%n keys differ from known ones only by width or invisible characters (%1). They are taken as the same.</source>
        <translation>
            <numerusform>全角・半角や見えない文字だけが違うIDが%n件あります（%1）。同じものとして扱います。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Answer with --assume %2=%3.</source>
        <translation>%1--assumeで答えてください：%2=%3</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers have more decimals than are kept. They are rounded.</source>
        <translation>
            <numerusform>小数の桁が多い数値が%n件あります。四捨五入します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid assumption “%1”. For %2, use one of: %3.</source>
        <translation>「%1」は無効です。%2には次のどれかを指定してください：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n dates can be read with the day or the month first.</source>
        <translation>
            <numerusform>日と月のどちらが先か決まらない日付が%n件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some dates have the day first, others the month: %n differ from the rest.</source>
        <translation>
            <numerusform>日が先の日付と月が先の日付が混ざっています。%n件がほかと違います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers, such as 1.500 or 1,500, can be read with a decimal point or a decimal comma.</source>
        <translation>
            <numerusform>1.500や1,500のように、小数点がピリオドかコンマか決まらない数値が%n件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rates are units per %1 and not what one unit costs in %1.</source>
        <translation>
            <numerusform>%n件のレートが、1単位あたりの%1ではなく、%1の1単位あたりの数になっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rates seem to be against %2 and not against %1, the base currency. Convert them first.</source>
        <translation>
            <numerusform>%n件のレートが、基準通貨の%1ではなく%2に対するものになっています。先に換算してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>ほかの通貨</translation>
    </message>
    <message>
        <source>the line has ended, but no column says when</source>
        <translation>終了した契約明細ですが、終了日の列がありません。終了日を入力してください</translation>
    </message>
    <message>
        <source>the amount is in %1, the line in %2</source>
        <translation>金額は%1、契約明細は%2です</translation>
    </message>
    <message>
        <source>an amount for a quantity of 0</source>
        <translation>数量が0なのに金額があります</translation>
    </message>
    <message>
        <source>a discount in money requires %1</source>
        <translation>割引額には%1を入力してください</translation>
    </message>
    <message>
        <source>the discount must be from 0 to the amount</source>
        <translation>割引は0から金額までの値を入力してください</translation>
    </message>
    <message numerus="yes">
        <source>%n lines end on the day before the next one starts, as if the end were the last day of service and not the first day after it.</source>
        <translation>
            <numerusform>%n件の契約明細が次の開始日の前日に終わっています。終了日が、契約終了の翌日ではなく、最後の契約日になっているようです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines end on the day before the next one starts. They count as not served on that day.</source>
        <translation>
            <numerusform>%n件の契約明細が次の開始日の前日に終わっています。その日は契約に含めません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts are neither the unit price nor the unit price × the quantity.</source>
        <translation>
            <numerusform>単価とも、単価×数量とも一致しない金額が%n件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts grow with the quantity, as if they were multiplied by it already.</source>
        <translation>
            <numerusform>%n件の金額が数量に比例しています。すでに数量を掛けた金額のようです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have an MRR and a discount in money. The MRR counts as it is.</source>
        <translation>
            <numerusform>MRRと割引額の両方がある契約明細が%n件あります。MRRはそのまま使います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discounts are above 100, as if they were money and not percent.</source>
        <translation>
            <numerusform>100を超える割引が%n件あります。割引率ではなく金額のようです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n discounts are below 1, as if they were fractions and not percent.</source>
        <translation>
            <numerusform>%n件の割引がすべて1未満です。パーセントではなく割合のようです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n values are not charge types (%1): these lines would count as no MRR.</source>
        <translation>
            <numerusform>%n件の値はどれも課金の種類として読み取れません（%1）。このままではMRRに含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have another charge type (%1). They count as no MRR.</source>
        <translation>
            <numerusform>ほかの課金の種類（%1）の契約明細が%n件あります。MRRに含めません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have an unknown status (%1). They count.</source>
        <translation>
            <numerusform>未知のステータス（%1）の契約明細が%n件あります。MRRに含めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trials without an end of the trial count as no MRR.</source>
        <translation>
            <numerusform>終了日のないトライアルが%n件あります。MRRに含めません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused lines count as no MRR.</source>
        <translation>
            <numerusform>休止中の契約明細が%n件あります。MRRに含めません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that have not begun count as no MRR.</source>
        <translation>
            <numerusform>まだ始まっていない契約明細が%n件あります。MRRに含めません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are active though their end has passed. They count up to their end.</source>
        <translation>
            <numerusform>終了日を過ぎても契約中の契約明細が%n件あります。終了日までをMRRに含めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ, but were over on the day from which lines change. They stay as they are.</source>
        <translation>
            <numerusform>変更日より前に終了している契約明細%n件に違いがあります。そのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not in the file. They end on %1.</source>
        <translation>
            <numerusform>ファイルにない契約明細が%n件あります。%1に終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>several lines have a key that differs only by width or invisible characters</source>
        <translation>全角・半角や見えない文字だけが違うIDの契約明細が複数あります</translation>
    </message>
    <message>
        <source>a percentage is not an amount</source>
        <translation>パーセントは金額として読み取れません</translation>
    </message>
    <message>
        <source>differs from the start in the workspace, %1; correct it in an import that changes all of the line</source>
        <translation>登録済みの開始日%1と異なります。明細全体を修正する取り込みで直してください</translation>
    </message>
    <message>
        <source>ends before the day from which lines change; correct it in an import that changes all of the line</source>
        <translation>変更を始める日より前に終了しています。明細全体を修正する取り込みで直してください</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, or enter --assume %2=make or %2=none</source>
        <translation>%1。または--assume %2=make（追加）か%2=none（取り込まない）を指定してください</translation>
    </message>
    <message numerus="yes">
        <source>%n rows name people who are not members (%1).</source>
        <translation>
            <numerusform>メンバーにいない氏名が%n行にあります（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names become members: %1</source>
        <translation>
            <numerusform>%n名をメンバーに追加：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name people who are not members (%1). These cells are left out.</source>
        <translation>
            <numerusform>メンバーにいない氏名が%n行にあります（%1）。これらのセルは取り込みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have no name. They are called by their code or ID (row %1).</source>
        <translation>
            <numerusform>名前のない顧客が%n社あります。コードまたは顧客IDを名前にします（%1行目）。</numerusform>
        </translation>
    </message>
    <message>
        <source>a number for a period, which this column has no use for</source>
        <translation>期間あたりの数値です。期間のない数値を入力してください</translation>
    </message>
    <message>
        <source>the amount is for another period than the column</source>
        <translation>金額の期間が列の見出しと異なります</translation>
    </message>
    <message>
        <source>the amount is for another period than the billing period</source>
        <translation>金額の期間が請求期間と異なります</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>the account&apos;s name is missing</source>
        <translation>顧客名を入力してください</translation>
    </message>
    <message>
        <source>several accounts of the sheet have this name; enter the ID, too</source>
        <translation>この名前の顧客が表に複数あります。顧客IDも入力してください</translation>
    </message>
    <message>
        <source>several accounts have this name; add a column with their IDs</source>
        <translation>この名前の顧客が複数あります。顧客IDの列を追加してください</translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no account (%1). They may belong to the account of the row above.</source>
        <translation>
            <numerusform>顧客名のない行が%n行あります（%1行目）。上の行の顧客のものであれば、それを選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows belong to the account of the row above (%1).</source>
        <translation>
            <numerusform>顧客名のない%n行は、上の行の顧客のものとします（%1行目）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are spelled otherwise (%1). They are taken as the same account.</source>
        <translation>
            <numerusform>表記の異なる顧客名が%n件あります（%1）。同じ顧客とみなします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accounts have the name of another one, with another ID (%1).</source>
        <translation>
            <numerusform>既存の顧客と同じ名前でIDの異なる顧客を%n社追加します（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have another number of seats in each line (%1). These count for the lines only.</source>
        <translation>
            <numerusform>行ごとにライセンス数の異なる顧客が%n社あります（%1）。契約明細の数量としてだけ取り込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 has “%2” for the same account</source>
        <translation>同じ顧客の%1行目は「%2」です</translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a person under %1, who may be the owner or a contact.</source>
        <translation>
            <numerusform>列「%1」の氏名（%n行）は、主担当か先方担当者かを選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped columns of contract lines, as no columns have their amount and start: %1</source>
        <translation>金額と開始日の列がそろわないため、契約明細の列は取り込みません：%1</translation>
    </message>
    <message>
        <source>Skipped columns of contacts, as no column has their names: %1</source>
        <translation>氏名の列がないため、先方担当者の列は取り込みません：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows tell of a contact without a name (row %1 first). Their columns of contacts are left out.</source>
        <translation>
            <numerusform>氏名のない先方担当者が%n行にあります（最初は%1行目）。その先方担当者の列は取り込みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 has “%2” for the same contact</source>
        <translation>同じ先方担当者の%1行目は「%2」です</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no amount. They make no contract line (row %1 first).</source>
        <translation>
            <numerusform>金額のない行が%n行あります（最初は%1行目）。契約明細は追加しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 has “%2” for the same contract line</source>
        <translation>同じ契約明細の%1行目は「%2」です</translation>
    </message>
    <message>
        <source>row %1 has the same account, product and start. Add a column with the IDs of the contracts, or clear the amount where this row repeats that one.</source>
        <translation>%1行目と顧客、プロダクト、開始日が同じです。契約IDの列を追加するか、同じ契約明細であれば金額を空にしてください</translation>
    </message>
    <message>
        <source>several contract lines of this account start on this day. Add a column with their IDs.</source>
        <translation>この顧客には同じ日に始まる契約明細が複数あります。契約IDの列を追加してください</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have “-” as their value. They change nothing.</source>
        <translation>
            <numerusform>値が「-」の行が%n行あります。何も変更しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal months are read as the last day of the month.</source>
        <translation>
            <numerusform>%n件の更新月を、その月の終了日として読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>another account has the ID %1 already</source>
        <translation>ほかの顧客がすでにID %1を使っています</translation>
    </message>
    <message>
        <source>%1 may be %2</source>
        <translation>%1は%2の可能性があります</translation>
    </message>
    <message>
        <source>the file has no columns %1, by which the recipe “%2” knows its files</source>
        <translation>レシピ「%2」がファイルを見分ける列（%1）がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out by the recipe, since their %1 is another.</source>
        <translation>
            <numerusform>%1が対象外の%n行を、レシピにより読み飛ばしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipe “%1” is for %2, not for %3.</source>
        <translation>レシピ「%1」は%3用でなく%2用です。</translation>
    </message>
    <message>
        <source>A sheet of several kinds has no source, and its rows can&apos;t wait.</source>
        <translation>複数の種類を含む一覧では、取り込み元の指定や保留はできません。</translation>
    </message>
    <message>
        <source>Invalid recipe: %1</source>
        <translation>レシピが無効です：%1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be imported</source>
        <translation>「%1」は取り込めません</translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1に項目「%2」はありません</translation>
    </message>
    <message>
        <source>the column “%1” by which rows are left out must be one by which a file is known</source>
        <translation>行を絞り込む列「%1」は、ファイルを見分ける列に含めてください</translation>
    </message>
    <message>
        <source>rows of accounts can&apos;t be left out by a column</source>
        <translation>顧客の行は列で絞り込めません</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSONのオブジェクトとして読み取れません</translation>
    </message>
    <message>
        <source>unknown encoding “%1”</source>
        <translation>文字コード「%1」は不明です</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>it names no header by which a file is known</source>
        <translation>ファイルを見分ける見出しがありません</translation>
    </message>
    <message>
        <source>Recipe “%1” not found in this workspace.</source>
        <translation>レシピ「%1」がこのワークスペースに見つかりません。</translation>
    </message>
    <message>
        <source>Enter the system that gives the keys, such as Stripe.</source>
        <translation>キーを付けたシステム（例：Stripe）を入力してください。</translation>
    </message>
    <message>
        <source>Invalid system “%1”. Its name can&apos;t have a colon, which parts it from a key.</source>
        <translation>システム「%1」は無効です。キーとの区切りになるコロンは名前に使えません。</translation>
    </message>
    <message>
        <source>account not found</source>
        <translation>顧客が見つかりません</translation>
    </message>
    <message>
        <source>may be account %1</source>
        <translation>顧客%1の可能性があります</translation>
    </message>
    <message>
        <source>Row W%1 does not wait any more.</source>
        <translation>行W%1はもう保留されていません。</translation>
    </message>
    <message>
        <source>under this key the workspace keeps what line %1 was until %2; give the line another key, or correct it in an export of this workspace</source>
        <translation>このキーには、%2までの契約明細%1の内容が保存されています。別のキーにするか、このワークスペースから書き出したファイルで直してください</translation>
    </message>
    <message numerus="yes">
        <source>%n lines go to another account. Movements of months that are over change, from %1 to %2.</source>
        <translation>
            <numerusform>%n件の契約明細がほかの顧客に移ります。終わった月（%1〜%2）の増減が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>the line has changed on %1 already; to change it from an earlier day, correct its pieces in an export of this workspace</source>
        <translation>この契約明細はすでに%1に変わっています。それより前から変えるには、このワークスペースから書き出したファイルで各部分を直してください</translation>
    </message>
    <message>
        <source>MRR of months that are over changes from %1 to %2, most in %3: by %4 %5.</source>
        <translation>終わった月のMRRが%1から%2まで変わります。最大は%3の%4（%5）です。</translation>
    </message>
    <message>
        <source>To change lines only from a day on, enter --changed from:DAY.</source>
        <translation>ある日からだけ変えるには、--changed from:DAYを指定してください。</translation>
    </message>
    <message>
        <source>must be one of the stages: %1.</source>
        <translation>次のステージのどれかを指定してください：%1。</translation>
    </message>
    <message>
        <source>If it means one, enter --assume &apos;stage:%1=CODE&apos;.</source>
        <translation>どれかに当たる場合は--assume &apos;stage:%1=CODE&apos;を指定してください。</translation>
    </message>
    <message>
        <source>columns %1 and %2 both match field %3. Leave one out.</source>
        <translation>列%1と列%2が、どちらも項目%3に対応しています。片方を読み込まない列にしてください。</translation>
    </message>
    <message>
        <source>The option is --map %1=.</source>
        <translation>--mapに「%1=」を指定できます。</translation>
    </message>
    <message>
        <source>required column %1 is missing. Match one of the file&apos;s columns to it.</source>
        <translation>必須の列%1がありません。ファイルの列を対応させてください。</translation>
    </message>
    <message>
        <source>The option is --map COLUMN=%1.</source>
        <translation>--mapに「COLUMN=%1」を指定できます。</translation>
    </message>
    <message>
        <source>Sheets that hold such a table too and are not read: %1.</source>
        <translation>同じような表があり、読み込まないシート：%1。</translation>
    </message>
    <message>
        <source>Choose one with --sheet.</source>
        <translation>--sheetで指定できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not in the file. They stay.</source>
        <translation>
            <numerusform>ファイルにない契約明細が%n件あります。そのまま残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>To end them on a day, enter --missing end:DAY.</source>
        <translation>ある日に終了させる場合は--missingにend:日付を指定してください。</translation>
    </message>
    <message>
        <source>amounts, but no column says when the contracts start. Match one to %1, or leave this one out.</source>
        <translation>金額の列ですが、契約の開始日の列がありません。どれかの列を%1に対応させるか、この列を読み込まない列にしてください。</translation>
    </message>
    <message>
        <source>The options are --map COLUMN=%1 and --map %2=.</source>
        <translation>--mapに「COLUMN=%1」か「%2=」を指定できます。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read for certain. As Shift_JIS it says: %1. As EUC-JP: %2. Save it as UTF-8, or name its encoding.</source>
        <translation>ファイルの文字コードを判定できません。Shift_JISとして読むと%1、EUC-JPとして読むと%2となります。UTF-8で保存するか、文字コードを指定してください。</translation>
    </message>
    <message>
        <source>The spreadsheet has more sheets, styles or names than a table can need. It was not read.</source>
        <translation>Excelファイルのシート・書式・名前の数が、表に必要な数を大きく超えています。読み込みを中止しました。</translation>
    </message>
    <message>
        <source>Row %1 of the sheet holds more than %2 MiB. It was not read.</source>
        <translation>シートの%1行目が%2MiBを超えています。読み込みを中止しました。</translation>
    </message>
    <message>
        <source>“%1” was not used: the amounts count as they are.</source>
        <translation>「%1」は使用していません。金額はそのまま集計します。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines end on the last day of a term. That day is read as the first without service.</source>
        <translation>
            <numerusform>終了日が契約期間の終わりの日である契約明細が%n件あります。その日はサービスのない日として読みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>If that day is served, enter --assume end=last-day.</source>
        <translation>その日までサービスがある場合は--assumeにend=last-dayを指定してください。</translation>
    </message>
    <message>
        <source>a discount in money, not in percent.</source>
        <translation>割引が率ではなく金額です。</translation>
    </message>
    <message>
        <source>discount must be from 0 to 100 percent.</source>
        <translation>割引率は0から100までの値を入力してください。</translation>
    </message>
    <message>
        <source>If it is money, enter --assume discount=money.</source>
        <translation>金額の場合は--assumeにdiscount=moneyを指定してください。</translation>
    </message>
    <message>
        <source>Waiting row %1: %2</source>
        <translation>保留の行%1：%2</translation>
    </message>
    <message>
        <source>several tasks of this account have this title and due date; enter the external_id</source>
        <translation>この顧客には同じ内容と期限のタスクが複数あります。外部IDを入力してください</translation>
    </message>
    <message>
        <source>row %1: %2 is part of %3</source>
        <translation>%1行目：%2は%3に統合済み</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of merged accounts are left out: the account has another row (%1).</source>
        <translation>
            <numerusform>統合済みの顧客の%n行は取り込みません。同じ顧客の行が別にあるためです（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: employees are not seats, and have no field.</source>
        <translation>%1：従業員数はライセンス数とは別の値で、対応する項目がありません。</translation>
    </message>
    <message>
        <source>%1: an account has no phone number of its own. Its contacts have.</source>
        <translation>%1：電話番号は顧客ではなく先方担当者に登録します。</translation>
    </message>
    <message>
        <source>%1: forms of address have no field.</source>
        <translation>%1：敬称に対応する項目がありません。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>レシピ名を入力してください。</translation>
    </message>
    <message>
        <source>Another recipe is called “%1”. Enter another name.</source>
        <translation>「%1」という別のレシピがあります。別の名称を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n dates in this column have a time, as if they told of the last change.</source>
        <translation>
            <numerusform>この列の%n件の日付に時刻があります。最後に変更した日時かもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n dates in this column are in the past, as if they told of the last change.</source>
        <translation>
            <numerusform>この列の%n件の日付はすべて過去です。最後に変更した日かもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts get another owner from %1 on (%2).</source>
        <translation>
            <numerusform>%n社の主担当が%1から変わります（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can&apos;t be read for certain. As %1 it says: %2. Save it as UTF-8, or name its encoding.</source>
        <translation>ファイルの文字コードを判定できません。%1として読むと、%2となります。UTF-8で保存するか、文字コードを指定してください。</translation>
    </message>
    <message>
        <source>The file has no IDs of accounts: they are found by their names in column %1.</source>
        <translation>ファイルに顧客IDがないため、列%1の顧客名で顧客を特定します。</translation>
    </message>
    <message>
        <source>the heading says what the amounts are in, and this one has a unit of its own</source>
        <translation>見出しに金額の単位がありますが、このセルにも別の単位があります</translation>
    </message>
    <message numerus="yes">
        <source>%n rows name several accounts in one cell (%1).</source>
        <translation>
            <numerusform>1つのセルに複数の顧客がある行が%n行あります（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A row above the headings says “%1”. %n amounts may be in that unit.</source>
        <translation>
            <numerusform>見出しより上に「%1」とあります。%n件の金額がその単位かもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped deleted rows: %1</source>
        <translation>削除済みの行は取り込みません：%1</translation>
    </message>
    <message>
        <source>Skipped rows that go on with the record above: %1</source>
        <translation>上のレコードの続きの行は取り込みません：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n cells repeat the cell above (row %1 first).</source>
        <translation>
            <numerusform>%n個のセルは上のセルと同じ内容とします（最初は%1行目）。</numerusform>
        </translation>
    </message>
    <message>
        <source>“split” and “part” belong together (%1)</source>
        <translation>「split」と「part」は一緒に指定してください（%1）</translation>
    </message>
    <message>
        <source>several rows of the workspace say the same; change them there</source>
        <translation>ワークスペースに同じ内容の行が複数あります。ワークスペースで変更してください</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting lines are not in the file. They end on %1.</source>
        <translation>
            <numerusform>保留中の契約明細のうち、ファイルにないものが%n件あります。%1に終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting lines are not in the file. They wait on.</source>
        <translation>
            <numerusform>保留中の契約明細のうち、ファイルにないものが%n件あります。保留を続けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines end on the last day of a month or term, as if that day were the last day of service and not the first day after it.</source>
        <translation>
            <numerusform>%n件の契約明細が月末または契約期間の最後の日に終わっています。終了日が、契約終了の翌日ではなく、最後の契約日になっているようです。</numerusform>
        </translation>
    </message>
    <message>
        <source>a line of this account, product and start is new, and it is not known which one it was before. Add a column with their IDs.</source>
        <translation>同じ顧客、プロダクト、開始日の契約明細が変わっていますが、どの契約明細が変わったのか判定できません。契約IDの列を追加してください</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts of “%1” are multiplied by %2, as the file says.</source>
        <translation>
            <numerusform>ファイルの表記に従い、「%1」の%n件の金額を%2倍にします。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of an account can&apos;t be joined, split or stripped</source>
        <translation>顧客の%1は結合、分割、削除できません</translation>
    </message>
    <message>
        <source>repeats the cell above, which is empty</source>
        <translation>上のセルと同じ内容とありますが、上のセルが空です</translation>
    </message>
    <message>
        <source>with “%1” beside it this looks like a list of touchpoints. Import it as one, or leave this column out.</source>
        <translation>「%1」の列があり、タッチポイントの一覧のようです。タッチポイントとして取り込むか、この列を外してください。</translation>
    </message>
    <message>
        <source>Line %1 of the calendar file: %2 Nothing was imported.</source>
        <translation>カレンダーファイルの%1行目：%2何も取り込んでいません。</translation>
    </message>
    <message>
        <source>“BEGIN:%1” has no end: the file is incomplete.</source>
        <translation>「BEGIN:%1」に対応する終わりがありません。ファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a property with a value.</source>
        <translation>「%1」をプロパティとして読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is outside of BEGIN:VCALENDAR.</source>
        <translation>「%1」がBEGIN:VCALENDARの外にあります。</translation>
    </message>
    <message>
        <source>“%1” of %2 isn&apos;t a date.</source>
        <translation>%2の「%1」を日付として読み取れません。</translation>
    </message>
    <message>
        <source>“BEGIN:%1” is outside of BEGIN:VCALENDAR.</source>
        <translation>「BEGIN:%1」がBEGIN:VCALENDARの外にあります。</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>“END:%1” has no beginning.</source>
        <translation>「END:%1」に対応する始まりがありません。</translation>
    </message>
    <message>
        <source>The calendar file exceeds %1 MiB. Export fewer entries and import these.</source>
        <translation>カレンダーファイルが%1MiBを超えています。件数を減らして書き出し、取り込み直してください。</translation>
    </message>
    <message>
        <source>The calendar file holds bytes that are no text. Nothing was imported.</source>
        <translation>カレンダーファイルに文字以外のデータが含まれています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The calendar file can&apos;t be read. Export it again and import that.</source>
        <translation>カレンダーファイルを読み取れません。書き出し直して取り込んでください。</translation>
    </message>
    <message>
        <source>The entry can&apos;t be read (%1).</source>
        <translation>この予定またはタスクを読み取れません（%1）。</translation>
    </message>
    <message>
        <source>This is a calendar file. Import it as a list of what is to be done.</source>
        <translation>カレンダーファイルです。タスクとして取り込んでください。</translation>
    </message>
    <message>
        <source>The message exceeds %1 MiB. Copy its text and paste it.</source>
        <translation>メッセージが%1MiBを超えています。本文をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>The message has too many parts. Copy its text and paste it.</source>
        <translation>メッセージの構成が複雑すぎます。本文をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>This isn&apos;t an email message (.eml). Save it as .eml in the email program.</source>
        <translation>メッセージ（.eml）として読み取れません。.eml形式で保存し直してください。</translation>
    </message>
    <message>
        <source>The calendar file holds no tasks.</source>
        <translation>カレンダーファイルにタスクがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The calendar file holds no tasks; its %n events aren&apos;t tasks.</source>
        <translation>
            <numerusform>カレンダーファイルにタスクがありません。予定が%n件ありますが、タスクとしては取り込めません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events aren&apos;t tasks and were left out.</source>
        <translation>
            <numerusform>予定%n件はタスクではないため除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entries and other parts were left out.</source>
        <translation>
            <numerusform>ジャーナルなど%n件を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks repeat in a way that isn&apos;t supported. They come in without repeating.</source>
        <translation>
            <numerusform>%n件のタスクの繰り返しには対応していません。繰り返しなしで取り込みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have several email addresses. The first of each is taken.</source>
        <translation>
            <numerusform>%n個のセルにメールアドレスが複数あります。それぞれ最初の1つを取り込みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have ended by their status, but their end is still to come.</source>
        <translation>
            <numerusform>%n件は、ステータスでは終了していますが、終了日が先の日付です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were cancelled before their end. They count up to their end.</source>
        <translation>
            <numerusform>%n件は終了日より前に解約されています。終了日まで計上します。</numerusform>
        </translation>
    </message>
    <message>
        <source>If they ended on the day of the cancellation, enter --assume cancelled=day.</source>
        <translation>解約日に終了した場合は、--assume cancelled=dayを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n ends name a month without a day. The lines count through that month.</source>
        <translation>
            <numerusform>%n件の終了日は年月だけです。その月の終わりまで計上します。</numerusform>
        </translation>
    </message>
    <message>
        <source>no column holds amounts: a recurring line requires %1 or %2</source>
        <translation>金額の列がありません。継続課金の行には%1または%2を入力してください</translation>
    </message>
    <message>
        <source>%1. Skipped columns: %2</source>
        <translation>%1。取り込まない列：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n people belong to no account and are left out (row %1 first).</source>
        <translation>
            <numerusform>どの顧客にも属さない%n名を取り込みません（最初は%1行目）。</numerusform>
        </translation>
    </message>
    <message>
        <source>several accounts are called so; use their IDs</source>
        <translation>同じ名前の顧客が複数あります。顧客IDで指定してください</translation>
    </message>
    <message>
        <source>several accounts are called so; link this key to one of them</source>
        <translation>同じ名前の顧客が複数あります。このキーをいずれかの顧客に紐づけてください</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no key of %1 that is known yet, but may be of accounts that are here (%2).</source>
        <translation>
            <numerusform>%n行の%1のキーは未登録か空欄ですが、登録済みの顧客の可能性があります（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2 is %3 of row %4</source>
        <translation>%1行目：%2は%4行目の%3</translation>
    </message>
    <message>
        <source>Invalid assumption “%1”. Use WHAT=HOW with one of: %2, match:KEY, stage:VALUE, touchpoint:VALUE.</source>
        <translation>前提「%1」は正しくありません。「WHAT=HOW」の形で、WHATには次のどれかを指定してください：%2、match:KEY、stage:VALUE、touchpoint:VALUE。</translation>
    </message>
    <message>
        <source>“%1” is not a touchpoint type.</source>
        <translation>「%1」というタッチポイントの種類はありません。</translation>
    </message>
    <message>
        <source>must be one of the touchpoint types: %1.</source>
        <translation>次のタッチポイントの種類のどれかを指定してください：%1。</translation>
    </message>
    <message>
        <source>If it means one, enter --assume &apos;touchpoint:%1=TYPE&apos;.</source>
        <translation>どれかに当たる場合は--assume &apos;touchpoint:%1=TYPE&apos;を指定してください。</translation>
    </message>
    <message>
        <source>The amounts include tax, and metrics are computed without it. Add a column without tax, or leave this one out.</source>
        <translation>税込の金額の列です。指標は税抜で計算します。税抜の列を追加するか、この列を取り込み対象から外してください。</translation>
    </message>
    <message>
        <source>not a valid period; use 2024/04/01～2025/03/31</source>
        <translation>期間として読み取れません。2024/04/01～2025/03/31のように入力してください</translation>
    </message>
    <message>
        <source>Skipped column %1: it has no periods such as 2024/04/01～2025/03/31.</source>
        <translation>列「%1」は取り込みません（2024/04/01～2025/03/31のような期間がありません）。</translation>
    </message>
    <message>
        <source>several people; enter one of them, or enter --assume %1=none</source>
        <translation>複数の人が入力されています。1人だけ入力してください。または--assume %1=none（取り込まない）を指定してください</translation>
    </message>
    <message>
        <source>several people; enter one of them</source>
        <translation>複数の人が入力されています。1人だけ入力してください</translation>
    </message>
    <message numerus="yes">
        <source>%n periods end on the day on which the next one would begin, as if it were the first day after them and not their last.</source>
        <translation>
            <numerusform>%n件の期間が、次の期間が始まるはずの日に終わっています。最後の契約日ではなく、契約終了の翌日になっているようです。</numerusform>
        </translation>
    </message>
    <message>
        <source>this member has left; enter another owner</source>
        <translation>このメンバーは離任しています。別の主担当を入力してください</translation>
    </message>
    <message>
        <source>The file gives work to a member who has left: %1</source>
        <translation>離任したメンバーに割り当てる行がファイルにあります：%1</translation>
    </message>
</context>
<context>
    <name>exportSheet</name>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>一覧を書き出す</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), as filtered and sorted in the list.</source>
        <translation>
            <numerusform>一覧の絞り込みと並び順のまま%Ln件を書き出します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t the ending of a %2 file. Nothing was written. Choose the format or the name to match.</source>
        <translation>「%1」は%2の拡張子と一致しません。書き出していません。形式または拡張子を変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Excelファイル (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) shown</source>
        <translation>
            <numerusform>表示中の%Ln列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln column(s)</source>
        <translation>
            <numerusform>すべての%Ln列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Contact or name</source>
        <translation>先方担当者、または氏名</translation>
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
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) overdue</source>
        <translation>
            <numerusform>%n営業日超過</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fte</name>
    <message>
        <source>FTE of “%1” set to %2.</source>
        <translation>「%1」のフルタイム換算を%2にしました。</translation>
    </message>
</context>
<context>
    <name>goal</name>
    <message>
        <source>Invalid number “%1”. Enter baseline, current and target value as numbers, and the unit in its own field.</source>
        <translation>「%1」を数値として読み取れません。現状値・実績値・目標値は数値で、単位は単位欄に入力してください。</translation>
    </message>
    <message>
        <source>Answer SMART questions with yes or no.</source>
        <translation>SMARTチェックには「はい」か「いいえ」で答えてください。</translation>
    </message>
    <message>
        <source>A measurable goal requires a target value. Enter it, or answer “measurable” with no.</source>
        <translation>測定できるゴールには目標値を入力してください。または「測定できるか」を「いいえ」にしてください。</translation>
    </message>
    <message>
        <source>A time-bound goal requires a due date. Enter it, or answer “time-bound” with no.</source>
        <translation>期限のあるゴールには期限を入力してください。または「期限があるか」を「いいえ」にしてください。</translation>
    </message>
    <message>
        <source>Enter the day from which the status applies.</source>
        <translation>状態の日付を入力してください。</translation>
    </message>
    <message>
        <source>A status can&apos;t start in the future. Enter today or earlier.</source>
        <translation>状態の日付は今日以前で入力してください。</translation>
    </message>
    <message>
        <source>Enter a goal: what does the customer want to achieve?</source>
        <translation>ゴール名を入力してください。</translation>
    </message>
    <message>
        <source>This account already has a goal “%1”. Enter another name.</source>
        <translation>この顧客にはゴール「%1」がすでにあります。別のゴール名を入力してください。</translation>
    </message>
    <message>
        <source>A goal can&apos;t move to another account.</source>
        <translation>ゴールを別の顧客に移すことはできません。</translation>
    </message>
    <message>
        <source>The current status applies since %1. Choose a later day.</source>
        <translation>現在の状態は%1からです。それより後の日付を入力してください。</translation>
    </message>
    <message>
        <source>The previous status applies since %1. Choose a later day.</source>
        <translation>前の状態は%1からです。それより後の日付を入力してください。</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>ゴール（%1）：%2</translation>
    </message>
</context>
<context>
    <name>handoff</name>
    <message>
        <source>First choose your name at the bottom of the sidebar.</source>
        <translation>左下で自分の名前を選択してください。</translation>
    </message>
    <message>
        <source>The receiver is no longer a member. Choose someone else.</source>
        <translation>引き継ぎ先がメンバーから外れています。別のメンバーを選択してください。</translation>
    </message>
    <message>
        <source>Sender and receiver are the same person. Choose someone else.</source>
        <translation>引き継ぎ元と引き継ぎ先が同じです。別のメンバーを選択してください。</translation>
    </message>
    <message>
        <source>No one in that team can accept. Choose another team or a member.</source>
        <translation>そのチームには受領できるメンバーがいません。別のチームかメンバーを選択してください。</translation>
    </message>
    <message>
        <source>This account already has an open handoff. Finish or cancel it first.</source>
        <translation>この顧客はすでに引き継ぎ中です。先にその引き継ぎを完了するか、取り下げてください。</translation>
    </message>
    <message>
        <source>The receiver can&apos;t change after the offer. Cancel it first, or wait.</source>
        <translation>依頼後は引き継ぎ先を変更できません。取り下げてから変更してください。</translation>
    </message>
    <message>
        <source>This handoff is closed. Its note can&apos;t be changed.</source>
        <translation>この引き継ぎは完了しています。メモは変更できません。</translation>
    </message>
    <message>
        <source>This item is ticked automatically from data.</source>
        <translation>この項目はデータから自動判定されます（変更不可）。</translation>
    </message>
    <message>
        <source>The checklist can&apos;t change after the offer.</source>
        <translation>依頼後はチェックリストを変更できません。取り下げてから変更してください。</translation>
    </message>
    <message>
        <source>Only a draft or a returned handoff can be offered.</source>
        <translation>依頼できるのは準備中・差し戻しの引き継ぎだけです。</translation>
    </message>
    <message>
        <source>Only the sender or their manager can offer this.</source>
        <translation>受け取りを依頼できるのは、引き継ぎ元とその上長だけです。</translation>
    </message>
    <message>
        <source>Choose a team or member to receive it.</source>
        <translation>引き継ぎ先のチームまたはメンバーを選択してください。</translation>
    </message>
    <message>
        <source>Required items are open. Finish them, or enter why you hand off early.</source>
        <translation>必須項目を完了するか、例外の理由を入力してください。</translation>
    </message>
    <message>
        <source>Only an offered handoff can be accepted.</source>
        <translation>受領できるのは、受け取り待ちの引き継ぎだけです。</translation>
    </message>
    <message>
        <source>Only the receiver, or a member of the receiving team, can accept this.</source>
        <translation>受領できるのは、引き継ぎ先の本人か、引き継ぎ先チームのメンバーだけです。</translation>
    </message>
    <message>
        <source>Only an offered handoff can be returned.</source>
        <translation>差し戻せるのは、受け取り待ちの引き継ぎだけです。</translation>
    </message>
    <message>
        <source>Only the receiver, or a member of the receiving team, can return this.</source>
        <translation>差し戻せるのは、引き継ぎ先の本人か、引き継ぎ先チームのメンバーだけです。</translation>
    </message>
    <message>
        <source>Choose a reason for the return.</source>
        <translation>差し戻しの理由を選択してください。</translation>
    </message>
    <message>
        <source>Only an accepted handoff can be closed.</source>
        <translation>完了にできるのは、受領済みの引き継ぎだけです。</translation>
    </message>
    <message>
        <source>Only the receiver can close this handoff.</source>
        <translation>この引き継ぎを完了にできるのは、引き継ぎ先の本人だけです。</translation>
    </message>
    <message>
        <source>Only a handoff that isn&apos;t accepted yet can be cancelled.</source>
        <translation>取り下げられるのは、受領前の引き継ぎだけです。</translation>
    </message>
    <message>
        <source>Only the sender or their manager can cancel this.</source>
        <translation>この引き継ぎを取り下げられるのは、引き継ぎ元とその上長だけです。</translation>
    </message>
    <message>
        <source>Enter a route name.</source>
        <translation>引き継ぎ経路名を入力してください。</translation>
    </message>
    <message>
        <source>The time to accept must be from 0 to %1 business days.</source>
        <translation>受領期限は0〜%1営業日で入力してください。</translation>
    </message>
    <message>
        <source>Route “%1” already exists. Enter another name.</source>
        <translation>引き継ぎ経路「%1」はすでにあります。別の経路名を入力してください。</translation>
    </message>
    <message>
        <source>Enter a checklist item.</source>
        <translation>項目名を入力してください。</translation>
    </message>
    <message>
        <source>Choose the touchpoint type that completes this item.</source>
        <translation>この項目を完了とするタッチポイントの種類を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is already on the checklist.</source>
        <translation>「%1」はすでにチェックリストにあります。</translation>
    </message>
    <message>
        <source>Enter what the sender has to change.</source>
        <translation>引き継ぎ元に直してほしいことを入力してください。</translation>
    </message>
    <message>
        <source>The time to re-offer must be from 0 to %1 business days.</source>
        <translation>再依頼の期限は0〜%1営業日で入力してください。</translation>
    </message>
    <message>
        <source>The time to the first touchpoint must be from 0 to %1 business days.</source>
        <translation>初回タッチポイントの期限は0〜%1営業日で入力してください。</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>%1さんが離任しました。</translation>
    </message>
    <message>
        <source>“%1” has left already.</source>
        <translation>「%1」はすでに離任しています。</translation>
    </message>
    <message>
        <source>Choose an active member who takes over.</source>
        <translation>在籍中のメンバーから後任を選択してください。</translation>
    </message>
    <message>
        <source>“%1” has not left.</source>
        <translation>「%1」は離任していません。</translation>
    </message>
    <message>
        <source>The receiver has asked about this offer. It can&apos;t be undone any more.</source>
        <translation>引き継ぎ先から質問があるため、受け取りの依頼は元に戻せません。</translation>
    </message>
    <message>
        <source>The receiver has summed up or rated this handoff. Undo that before you undo the acceptance.</source>
        <translation>引き継ぎ先が要約または評価を入力しています。先にそれを元に戻してください。</translation>
    </message>
    <message>
        <source>Enter what is still to be done.</source>
        <translation>残っていることを入力してください。</translation>
    </message>
    <message>
        <source>Choose an active member for the open item.</source>
        <translation>条件の担当に、有効なメンバーを選択してください。</translation>
    </message>
    <message>
        <source>The severity can&apos;t change after the offer.</source>
        <translation>受け取りの依頼後は、見守り度を変更できません。</translation>
    </message>
    <message>
        <source>Only the sender or their manager can set the severity.</source>
        <translation>見守り度を変更できるのは、引き継ぎ元とその上長だけです。</translation>
    </message>
    <message>
        <source>Latest mood %1</source>
        <translation>直近の顧客の反応：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n broken promise(s)</source>
        <translation>
            <numerusform>不履行の約束 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Core use down %1% in 30 days</source>
        <translation>主要機能の利用が30日で%1%減</translation>
    </message>
    <message>
        <source>Renewal on %1 in doubt</source>
        <translation>%1の契約更新に懸念</translation>
    </message>
    <message>
        <source>No touchpoint and no usage data</source>
        <translation>タッチポイントも利用データもなし</translation>
    </message>
    <message>
        <source>Handoff question: %1</source>
        <translation>引き継ぎの質問：%1</translation>
    </message>
    <message>
        <source>Handoff question answered: %1</source>
        <translation>引き継ぎの質問に回答：%1</translation>
    </message>
    <message>
        <source>Only the receiver can ask, from the offer until the handoff is closed.</source>
        <translation>質問できるのは、受け取りの依頼から完了までの間の引き継ぎ先だけです。</translation>
    </message>
    <message>
        <source>Enter a question.</source>
        <translation>質問を入力してください。</translation>
    </message>
    <message>
        <source>Only the sender or their manager can answer.</source>
        <translation>回答できるのは、引き継ぎ元とその上長だけです。</translation>
    </message>
    <message>
        <source>Enter an answer.</source>
        <translation>回答を入力してください。</translation>
    </message>
    <message>
        <source>The sender has checked this summary. It can&apos;t be changed.</source>
        <translation>引き継ぎ元が確認した要約は変更できません。</translation>
    </message>
    <message>
        <source>Enter at least one line.</source>
        <translation>1行以上入力してください。</translation>
    </message>
    <message>
        <source>Only the sender or their manager can check the summary.</source>
        <translation>要約を確認できるのは、引き継ぎ元とその上長だけです。</translation>
    </message>
    <message>
        <source>Rate each of the five from 1 to 5.</source>
        <translation>5項目すべてを1〜5で評価してください。</translation>
    </message>
    <message>
        <source>Only the receiver can write the summary.</source>
        <translation>要約を入力できるのは、引き継ぎ先だけです。</translation>
    </message>
    <message>
        <source>Only the receiver can rate this handoff.</source>
        <translation>引き継ぎを評価できるのは、引き継ぎ先だけです。</translation>
    </message>
</context>
<context>
    <name>importCommand</name>
    <message>
        <source>Undoing the import of %1…</source>
        <translation>%1の取り込みを元に戻しています…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1を取り込んでいます…</translation>
    </message>
    <message>
        <source>The file has changed since. Choose it again.</source>
        <translation>ファイルがそのあと変更されています。選択し直してください。</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>Unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>復活</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>解約</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Touch tier</source>
        <translation>タッチモデル</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>顧客解約率</translation>
    </message>
    <message>
        <source>MRR churn (gross)</source>
        <translation>MRR解約率（グロス）</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純増減</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>NRR target</source>
        <translation>NRR目標</translation>
    </message>
    <message>
        <source>GRR target</source>
        <translation>GRR目標</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期首</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 mo.</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>Started %1, after %2 months (%3): %4 of %5 accounts, %6 of %7</source>
        <translation>%1開始、%2か月後（%3）：%5社中%4社、%7のうち%6</translation>
    </message>
    <message>
        <source>MRR churn (net)</source>
        <translation>MRR解約率（ネット）</translation>
    </message>
    <message>
        <source>MRR churn (churned only)</source>
        <translation>MRR解約率（解約のみ）</translation>
    </message>
    <message>
        <source>Paying accounts</source>
        <translation>有料顧客数</translation>
    </message>
    <message>
        <source>New MRR</source>
        <translation>新規MRR</translation>
    </message>
    <message>
        <source>Expansion MRR</source>
        <translation>拡張MRR</translation>
    </message>
    <message>
        <source>Contraction MRR</source>
        <translation>縮小MRR</translation>
    </message>
    <message>
        <source>Churned MRR</source>
        <translation>解約MRR</translation>
    </message>
    <message>
        <source>Reactivated MRR</source>
        <translation>復活MRR</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半期</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>プロダクト</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>親顧客</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>%1, so far to %2</source>
        <translation>%1・%2まで</translation>
    </message>
    <message>
        <source>NRR %1 = (opening MRR %2 + expansion %3 − contraction %4 − churn %5) ÷ opening MRR %2</source>
        <translation>NRR %1 =（期首MRR %2 + 拡張 %3 − 縮小 %4 − 解約 %5）÷ 期首MRR %2</translation>
    </message>
    <message>
        <source>GRR %1 = (opening MRR %2 − contraction %3 − churn %4) ÷ opening MRR %2</source>
        <translation>GRR %1 =（期首MRR %2 − 縮小 %3 − 解約 %4）÷ 期首MRR %2</translation>
    </message>
    <message>
        <source>Logo churn %1 = %2 churned ÷ %3 paying accounts at the opening</source>
        <translation>顧客解約率 %1 = 解約 %2社 ÷ 期首の有料顧客 %3社</translation>
    </message>
    <message>
        <source>Gross MRR churn %1 = (contraction %2 + churn %3) ÷ opening MRR %4 = 1 − GRR</source>
        <translation>グロスMRR解約率 %1 =（縮小 %2 + 解約 %3）÷ 期首MRR %4 = 1 − GRR</translation>
    </message>
    <message>
        <source>Net MRR churn %1 = (contraction %2 + churn %3 − expansion %4) ÷ opening MRR %5 = 1 − NRR</source>
        <translation>ネットMRR解約率 %1 =（縮小 %2 + 解約 %3 − 拡張 %4）÷ 期首MRR %5 = 1 − NRR</translation>
    </message>
    <message>
        <source>Churned MRR %1 = churn %2 ÷ opening MRR %3</source>
        <translation>MRR解約率（解約のみ）%1 = 解約 %2 ÷ 期首MRR %3</translation>
    </message>
    <message>
        <source>MRR %1 = opening %2 + new %3 + expansion %4 + reactivation %5 − contraction %6 − churn %7</source>
        <translation>MRR %1 = 期首 %2 + 新規 %3 + 拡張 %4 + 復活 %5 − 縮小 %6 − 解約 %7</translation>
    </message>
    <message>
        <source>ARR %1 = 12 × MRR %2</source>
        <translation>ARR %1 = 12 × MRR %2</translation>
    </message>
    <message>
        <source>ARPA %1 = MRR %2 ÷ %3 paying accounts</source>
        <translation>ARPA %1 = MRR %2 ÷ 有料顧客 %3社</translation>
    </message>
    <message>
        <source>%1 paying accounts = opening %2 + new %3 + reactivated %4 − churned %5</source>
        <translation>有料顧客 %1社 = 期首 %2 + 新規 %3 + 復活 %4 − 解約 %5</translation>
    </message>
    <message>
        <source>New MRR %1 from %2 accounts that never paid before</source>
        <translation>新規MRR %1：これまで支払いのなかった%2社</translation>
    </message>
    <message>
        <source>Expansion %1: %2 accounts pay more than at the opening</source>
        <translation>拡張%1：期首より支払いが増えた%2社</translation>
    </message>
    <message>
        <source>Contraction %1: %2 accounts pay less than at the opening</source>
        <translation>縮小%1：期首より支払いが減った%2社</translation>
    </message>
    <message>
        <source>Churn %1: %2 accounts paid at the opening and pay nothing now</source>
        <translation>解約%1：期首に支払いがあり、期末に支払いのない%2社</translation>
    </message>
    <message>
        <source>Reactivation %1: %2 accounts pay again</source>
        <translation>復活%1：再び支払いのある%2社</translation>
    </message>
    <message>
        <source>Compared: end of %1 with end of %2.</source>
        <translation>比較：%1末と%2末。</translation>
    </message>
    <message>
        <source>Included: the %1 accounts that paid on %2. Excluded: %3 new and %4 reactivated accounts, trials, one-off charges, tax.</source>
        <translation>対象：%2に支払いのあった%1社。対象外：新規%3社、復活%4社、トライアル、一時課金、税。</translation>
    </message>
    <message>
        <source>Included: recurring contract lines per month, after discounts. Excluded: trials, one-off charges, tax.</source>
        <translation>対象：継続課金の契約の月額（割引後）。対象外：トライアル、一時課金、税。</translation>
    </message>
    <message>
        <source>From the start of</source>
        <translation>開始月の初めから</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>終了月の末まで</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー数</translation>
    </message>
    <message>
        <source>Gross ARR</source>
        <translation>グロスARR</translation>
    </message>
    <message>
        <source>Net ARR and NRR</source>
        <translation>ネットARRとNRR</translation>
    </message>
    <message>
        <source>Committed MRR</source>
        <translation>確定済みMRR</translation>
    </message>
    <message>
        <source>ARR per FTE</source>
        <translation>FTEあたりARR</translation>
    </message>
    <message>
        <source>Accounts per FTE</source>
        <translation>FTEあたり顧客数</translation>
    </message>
    <message>
        <source>Core-feature adoption</source>
        <translation>コア機能利用率</translation>
    </message>
    <message>
        <source>Activity churn</source>
        <translation>利用停止率</translation>
    </message>
    <message>
        <source>Revenue per user (ARPU)</source>
        <translation>ユーザーあたり収益（ARPU）</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>生産性</translation>
    </message>
    <message>
        <source>used all</source>
        <translation>すべて利用</translation>
    </message>
    <message>
        <source>not all used</source>
        <translation>未利用の機能あり</translation>
    </message>
    <message>
        <source>usage stopped</source>
        <translation>利用停止</translation>
    </message>
    <message>
        <source>still in use</source>
        <translation>利用継続</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>担当未定</translation>
    </message>
    <message>
        <source>Core features</source>
        <translation>コア機能</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Users %1 = seats of %2 paying accounts</source>
        <translation>ユーザー数 %1 = 有料顧客 %2社のライセンス数の合計</translation>
    </message>
    <message>
        <source>Users %1 = paying accounts (no seats entered)</source>
        <translation>ユーザー数 %1 = 有料顧客数（ライセンス数の登録なし）</translation>
    </message>
    <message>
        <source>ARPU %1 = MRR %2 ÷ %3 users</source>
        <translation>ARPU %1 = MRR %2 ÷ ユーザー数 %3</translation>
    </message>
    <message>
        <source>Gross ARR %1 = 12 × MRR before recurring discounts %2. Net ARR %3 = 12 × MRR %4</source>
        <translation>グロスARR %1 = 12 × 継続割引前のMRR %2。ネットARR %3 = 12 × MRR %4</translation>
    </message>
    <message>
        <source>Committed MRR %1: contract lines that start after %2. Not included in MRR %3</source>
        <translation>確定済みMRR %1：%2より後に始まる契約の月額。MRR %3には含まれません</translation>
    </message>
    <message>
        <source>ARR per FTE %1 = ARR %2 ÷ %3 full-time equivalents</source>
        <translation>FTEあたりARR %1 = ARR %2 ÷ フルタイム換算 %3人</translation>
    </message>
    <message>
        <source>Accounts per FTE %1 = %2 paying accounts ÷ %3 full-time equivalents</source>
        <translation>FTEあたり顧客数 %1 = 有料顧客 %2社 ÷ フルタイム換算 %3人</translation>
    </message>
    <message>
        <source>Core-feature adoption %1 = %2 accounts that used all core features ÷ %3 paying accounts</source>
        <translation>コア機能利用率 %1 = すべてのコア機能を利用した顧客 %2社 ÷ 有料顧客 %3社</translation>
    </message>
    <message>
        <source>Core-feature adoption –: no core feature marked yet. Mark one in the settings, under “Usage metrics”.</source>
        <translation>コア機能利用率 –：コア機能の指定がまだありません。設定の「利用指標」で指定してください。</translation>
    </message>
    <message>
        <source>Activity churn %1 = %2 accounts without usage at the end ÷ %3 accounts with usage before the period</source>
        <translation>利用停止率 %1 = 期末に利用のない顧客 %2社 ÷ 期間前に利用のあった顧客 %3社</translation>
    </message>
    <message>
        <source>On %1, with the owner and team of that day.</source>
        <translation>%1時点。主担当とチームはその日のものです。</translation>
    </message>
    <message>
        <source>Included: accounts paying on that day, with today&apos;s seats. Excluded: accounts that pay nothing, trials, one-off charges.</source>
        <translation>対象：その日に支払いのある顧客（ライセンス数は現在の値）。対象外：支払いのない顧客、トライアル、一時課金。</translation>
    </message>
    <message>
        <source>Included: recurring contract lines in force, amount × quantity before discount. A line entered as MRR counts as entered; 100% discounts count. Excluded: trials, one-off charges, tax.</source>
        <translation>対象：有効な継続課金の契約の割引前の金額×数量。MRRで入力した契約はその額のまま。100%割引の契約も含みます。対象外：トライアル、一時課金、税。</translation>
    </message>
    <message>
        <source>Included: recurring contract lines that start later, after discounts. Excluded: lines already started, empty lines, trials, one-off charges, tax.</source>
        <translation>対象：その日より後に始まる継続課金の契約（割引後）。対象外：すでに始まっている契約、期間のない契約、トライアル、一時課金、税。</translation>
    </message>
    <message>
        <source>FTE: active members who own at least one of these accounts on that day, with today&apos;s FTE. Owners of accounts in two groups count fully in both.</source>
        <translation>フルタイム換算（FTE）：その日に対象の顧客の主担当である在籍メンバーのFTE（現在の値）の合計。複数の区分に顧客を持つメンバーは、それぞれに全量を数えます。</translation>
    </message>
    <message>
        <source>Used: a value above 0 in each of %1 within %2. A month&apos;s row counts for every day of the month.</source>
        <translation>利用：%2の間に、%1のすべてで値が0より大きいこと。月単位の行はその月のすべての日に数えます。</translation>
    </message>
    <message>
        <source>Usage: a value above 0 of any metric. Before: %1; at the end: %2. A month&apos;s row counts for every day of the month. Included: every account, paying or not.</source>
        <translation>利用：いずれかの指標の値が0より大きいこと。期間前：%1、期末：%2。月単位の行はその月のすべての日に数えます。対象：支払いの有無によらずすべての顧客。</translation>
    </message>
    <message>
        <source>Not included: committed MRR %1, of contract lines that start later.</source>
        <translation>別途：確定済みMRR %1（後から始まる契約）。</translation>
    </message>
    <message>
        <source>seats of %1 accounts</source>
        <translation>%1社のライセンス数</translation>
    </message>
    <message>
        <source>paying accounts (no seats entered)</source>
        <translation>ライセンス数がないため有料顧客数</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>ユーザー数%1</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>ネット%1</translation>
    </message>
    <message>
        <source>not in MRR %1</source>
        <translation>MRR %1には含まれません</translation>
    </message>
    <message>
        <source>%1 FTE · %2 accounts</source>
        <translation>FTE %1・%2社</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%2社中%1社</translation>
    </message>
    <message>
        <source>no core feature marked</source>
        <translation>コア機能の指定なし</translation>
    </message>
    <message>
        <source>ARR %1 · %2 accounts</source>
        <translation>ARR %1・%2社</translation>
    </message>
    <message>
        <source>12 × MRR %1</source>
        <translation>MRR %1 × 12</translation>
    </message>
    <message>
        <source>MRR %1 ÷ %2 accounts</source>
        <translation>MRR %1 ÷ %2社</translation>
    </message>
    <message>
        <source>%1 at the opening</source>
        <translation>期首は%1社</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>期首%1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>減少%1</translation>
    </message>
    <message>
        <source>lost %1, won %2</source>
        <translation>減少%1・拡張%2</translation>
    </message>
    <message>
        <source>churned %1</source>
        <translation>解約%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other account(s)</source>
        <translation>
            <numerusform>その他%Ln社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s)</source>
        <translation>
            <numerusform>新規%Ln社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) pay more</source>
        <translation>
            <numerusform>%Ln社で増額</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) pay less</source>
        <translation>
            <numerusform>%Ln社で減額</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) left</source>
        <translation>
            <numerusform>%Ln社が解約</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) came back</source>
        <translation>
            <numerusform>%Ln社が復活</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>%1: MRR %2 → %3</source>
        <comment>a period</comment>
        <translation>%1：MRR %2 → %3</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>増減の種類</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>比較前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>比較後</translation>
    </message>
    <message>
        <source>Rates over 12 months require accounts that paid 12 months before.</source>
        <translation>直近12か月の率は、12か月前に支払いのあった顧客がいる月から表示します。</translation>
    </message>
    <message>
        <source>Rates require accounts that paid at the opening.</source>
        <translation>率は、期首に支払いのあった顧客がいる期間から表示します。</translation>
    </message>
    <message>
        <source>No MRR changed in these periods.</source>
        <translation>この期間にMRRの増減はありません。</translation>
    </message>
</context>
<context>
    <name>lead</name>
    <message>
        <source>Leading</source>
        <translation>先行</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>遅行</translation>
    </message>
    <message>
        <source>Leading: moves before revenue, so you can still act.</source>
        <translation>先行指標：収益より先に動くため、まだ手を打てます。</translation>
    </message>
    <message>
        <source>Lagging: shows what already happened to revenue.</source>
        <translation>遅行指標：収益にすでに起きたことを示します。</translation>
    </message>
</context>
<context>
    <name>onboarding</name>
    <message>
        <source>The actual start can&apos;t be in the future. Enter a plan as the planned start.</source>
        <translation>契約開始（実績）は今日以前で入力してください。予定は契約開始（予定）に入力してください。</translation>
    </message>
    <message>
        <source>The first payment can&apos;t be in the future. Enter today or earlier.</source>
        <translation>初回入金日は今日以前で入力してください。</translation>
    </message>
    <message>
        <source>First use can&apos;t be confirmed for the future. Enter today or earlier.</source>
        <translation>利用開始確認は今日以前で入力してください。</translation>
    </message>
    <message>
        <source>The outcome date can&apos;t be in the future. Enter today or earlier.</source>
        <translation>結果の日付は今日以前で入力してください。</translation>
    </message>
    <message>
        <source>An onboarding in progress has no outcome date or reason. Clear both, or set the outcome.</source>
        <translation>進行中のオンボーディングには結果の日付と理由を入力できません。</translation>
    </message>
    <message>
        <source>Enter the day the success criteria were met.</source>
        <translation>成功基準を達成した日を入力してください。</translation>
    </message>
    <message>
        <source>Enter why the success criteria were not met, for the next onboarding.</source>
        <translation>成功基準を達成できなかった理由を入力してください。次のオンボーディングに活かせます。</translation>
    </message>
    <message>
        <source>This account already has an onboarding record. Enter the service of this one.</source>
        <translation>この顧客にはオンボーディング記録がすでにあります。どのサービスの記録かを入力してください。</translation>
    </message>
    <message>
        <source>This account already has an onboarding record for “%1”.</source>
        <translation>この顧客には「%1」のオンボーディング記録がすでにあります。</translation>
    </message>
    <message>
        <source>Target days must be from 0 to %1.</source>
        <translation>目標日数は0〜%1で入力してください。</translation>
    </message>
    <message>
        <source>Version %1 of the success criteria not found.</source>
        <translation>成功基準のバージョン%1が見つかりません。</translation>
    </message>
    <message>
        <source>This onboarding already has an outcome. Reopen it first.</source>
        <translation>このオンボーディングの結果は入力済みです。先に再開してください。</translation>
    </message>
    <message>
        <source>An onboarding record can&apos;t move to another account.</source>
        <translation>オンボーディング記録を別の顧客に移すことはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n success criteria open. Tick what is met on the account&apos;s page, or close it as not met.</source>
        <translation>
            <numerusform>未確認の成功基準が%n件あります。チェックするか、未達で終了してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This criterion doesn&apos;t belong to this onboarding.</source>
        <translation>この基準はこのオンボーディングの成功基準に含まれません。</translation>
    </message>
    <message>
        <source>Enter at least one success criterion.</source>
        <translation>成功基準を1つ以上入力してください。</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>契約締結日</translation>
    </message>
    <message>
        <source>Kickoff</source>
        <translation>キックオフ</translation>
    </message>
    <message>
        <source>Contract started</source>
        <translation>契約が開始</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>初回入金日</translation>
    </message>
    <message>
        <source>First use confirmed</source>
        <translation>利用開始確認</translation>
    </message>
    <message>
        <source>Onboarding met its success criteria</source>
        <translation>オンボーディングが成功基準を達成</translation>
    </message>
    <message>
        <source>Onboarding didn&apos;t meet its success criteria</source>
        <translation>オンボーディングが成功基準に未達</translation>
    </message>
</context>
<context>
    <name>onboardingWords</name>
    <message>
        <source>Not met: %1</source>
        <translation>未達：%1</translation>
    </message>
    <message>
        <source>Reason the success criteria were not met</source>
        <translation>成功基準を達成できなかった理由</translation>
    </message>
    <message>
        <source>Close as not met</source>
        <translation>未達で終了</translation>
    </message>
    <message>
        <source>%1: closed as not met.</source>
        <translation>%1：未達で終了しました。</translation>
    </message>
    <message>
        <source>%1: success criteria met.</source>
        <translation>%1：成功基準を達成しました。</translation>
    </message>
    <message>
        <source>%1: onboarding reopened.</source>
        <translation>%1：オンボーディングを再開しました。</translation>
    </message>
    <message>
        <source>%1: first use confirmed as of today.</source>
        <translation>%1：今日付けで利用開始を確認しました。</translation>
    </message>
    <message>
        <source>“%1” met.</source>
        <translation>「%1」を達成しました。</translation>
    </message>
    <message>
        <source>“%1” reopened.</source>
        <translation>「%1」を未達成に戻しました。</translation>
    </message>
    <message>
        <source>Onboarding record of %1 removed.</source>
        <translation>%1のオンボーディング記録を削除しました。</translation>
    </message>
    <message>
        <source>Onboarding record of %1 changed.</source>
        <translation>%1のオンボーディング記録を変更しました。</translation>
    </message>
    <message>
        <source>The whole account</source>
        <translation>顧客全体</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the onboarding record</source>
        <translation>オンボーディング記録を編集</translation>
    </message>
    <message>
        <source>Close as not met…</source>
        <translation>未達で終了…</translation>
    </message>
    <message>
        <source>Due %1 (%2 + %3 days): %4</source>
        <translation>期限：%1（%2 + %3日）：%4</translation>
    </message>
    <message>
        <source>No due date: enter target days and the day of %1.</source>
        <translation>期限未定。目標日数と%1を入力してください。</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>契約締結日</translation>
    </message>
    <message>
        <source>Kickoff</source>
        <translation>キックオフ</translation>
    </message>
    <message>
        <source>Contract start (planned)</source>
        <translation>契約開始（予定）</translation>
    </message>
    <message>
        <source>Contract start (actual)</source>
        <translation>契約開始（実績）</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>初回入金日</translation>
    </message>
    <message>
        <source>First use confirmed</source>
        <translation>利用開始確認</translation>
    </message>
    <message>
        <source>met on %1</source>
        <translation>%1に達成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>Mark as met</source>
        <translation>達成にする</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Close as met</source>
        <translation>達成として完了</translation>
    </message>
    <message>
        <source>Reopen the onboarding</source>
        <translation>オンボーディングを再開</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n日前倒し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n日遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>kickoff</source>
        <translation>キックオフ</translation>
    </message>
    <message>
        <source>contract signed</source>
        <translation>契約締結日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>actual contract start</source>
        <translation>契約開始（実績）</translation>
    </message>
    <message>
        <source>first use confirmed</source>
        <translation>利用開始確認</translation>
    </message>
    <message>
        <source>first customer goal achieved</source>
        <translation>最初のゴール達成</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Onboarding success rate</source>
        <translation>オンボーディング成功率</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>契約開始までの日数</translation>
    </message>
    <message>
        <source>Time to first use</source>
        <translation>利用開始までの日数</translation>
    </message>
    <message>
        <source>Time to value</source>
        <translation>価値実感までの日数</translation>
    </message>
    <message>
        <source>%1/%2 accounts</source>
        <translation>%1/%2社</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>この期間に該当するデータはありません。</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3: accounts that met their success criteria within the target days ÷ accounts whose onboarding was due.</source>
        <translation>%1 = %2 ÷ %3：目標日数以内に成功基準を達成した顧客 ÷ オンボーディングの期限を迎えた顧客。</translation>
    </message>
    <message>
        <source>%1 = median of %2, in days from %3 to %4.</source>
        <translation>%1 = %2の中央値（%3から%4までの日数）。</translation>
    </message>
    <message>
        <source>%1 = median of %2 (mean of the middle two), in days from %3 to %4.</source>
        <translation>%1 = %2の中央値（中央の2件の平均、%3から%4までの日数）。</translation>
    </message>
    <message>
        <source>Included: accounts due (%1 + target days) from %2 to %3. An account with several records counts once, and only if all are met.</source>
        <translation>対象：期限（%1 + 目標日数）が%2から%3までの顧客。記録が複数ある顧客は1社と数え、期限を迎えたすべてを達成したときだけ成功とします。</translation>
    </message>
    <message>
        <source>Included: records with %1 from %2 to %3.</source>
        <translation>対象：%1が%2から%3までの記録。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>締結</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用</translation>
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
    <name>people</name>
    <message>
        <source>Enter a member name.</source>
        <translation>メンバーの氏名を入力してください。</translation>
    </message>
    <message>
        <source>Members can&apos;t report to themselves. Choose another manager.</source>
        <translation>上長には別のメンバーを選択してください。</translation>
    </message>
    <message>
        <source>These reporting lines would form a loop. Choose another manager.</source>
        <translation>上長の関係が循環します。別の上長を選択してください。</translation>
    </message>
    <message>
        <source>Another member uses this email. Enter another one.</source>
        <translation>このメールアドレスは別のメンバーに使用されています。別のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter a team name.</source>
        <translation>チーム名を入力してください。</translation>
    </message>
    <message>
        <source>A team with this name already exists. Enter another name.</source>
        <translation>同じ名前のチームがすでにあります。別のチーム名を入力してください。</translation>
    </message>
    <message>
        <source>Enter FTE as a number from 0.00 to 1.00, such as 0.5.</source>
        <translation>フルタイム換算は0.00〜1.00の数値で入力してください（例：0.5）。</translation>
    </message>
    <message>
        <source>Invalid email “%1”. Use an address such as name@example.com.</source>
        <translation>「%1」をメールアドレスとして読み取れません。name@example.comのように入力してください。</translation>
    </message>
</context>
<context>
    <name>promise</name>
    <message>
        <source>Promised: %1</source>
        <translation>約束：%1</translation>
    </message>
    <message>
        <source>Promise %1: %2</source>
        <translation>約束（%1）：%2</translation>
    </message>
    <message>
        <source>A promise can&apos;t move to another account.</source>
        <translation>約束を別の顧客に移すことはできません。</translation>
    </message>
    <message>
        <source>Enter what was promised.</source>
        <translation>約束の内容を入力してください。</translation>
    </message>
    <message>
        <source>Enter the day of the promise.</source>
        <translation>約束日を入力してください。</translation>
    </message>
    <message>
        <source>The day of the promise can&apos;t be in the future.</source>
        <translation>約束日は今日以前で入力してください。</translation>
    </message>
    <message>
        <source>The due date can&apos;t be before the day of the promise.</source>
        <translation>期限は約束日以降で入力してください。</translation>
    </message>
    <message>
        <source>An open promise has no decision date. Choose kept, broken or withdrawn.</source>
        <translation>未履行の約束に決定日は入力できません。履行済み・不履行・取り下げのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>The decision date can&apos;t be in the future.</source>
        <translation>決定日は今日以前で入力してください。</translation>
    </message>
    <message>
        <source>The decision date can&apos;t be before the day of the promise.</source>
        <translation>決定日は約束日以降で入力してください。</translation>
    </message>
</context>
<context>
    <name>receiver</name>
    <message>
        <source>Any team</source>
        <translation>すべてのチーム</translation>
    </message>
    <message>
        <source>Anyone in the team</source>
        <translation>チーム全員</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>メンバーを選択</translation>
    </message>
</context>
<context>
    <name>renewal</name>
    <message>
        <source>Enter a reason.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is already in the list.</source>
        <translation>「%1」はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>This renewal already has an outcome.</source>
        <translation>この契約更新の結果は記録済みです。見立ては入力できません。</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>契約更新の結果を選択してください。</translation>
    </message>
    <message>
        <source>The next term must be 1 to %1 months.</source>
        <translation>次の契約期間は1〜%1か月で入力してください。</translation>
    </message>
    <message>
        <source>Enter the new MRR, 0 or more.</source>
        <translation>更新後のMRRを0以上で入力してください。</translation>
    </message>
    <message>
        <source>Choose a churn reason from the list.</source>
        <translation>解約理由を一覧から選択してください。</translation>
    </message>
    <message>
        <source>A churn requires a reason. Add another before you remove the last one.</source>
        <translation>最後の解約理由は削除できません。先に別の理由を追加してください。</translation>
    </message>
    <message>
        <source>Only a churn can have a reason.</source>
        <translation>理由は解約のときだけ入力できます。</translation>
    </message>
</context>
<context>
    <name>renewalColumns</name>
    <message>
        <source>missed, no forecast</source>
        <translation>見立て未入力のまま経過</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>契約更新日</translation>
    </message>
    <message>
        <source>MRR due</source>
        <translation>更新対象MRR</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見立て</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>判断日</translation>
    </message>
    <message numerus="yes">
        <source>%n days before renewal</source>
        <translation>
            <numerusform>契約更新日の%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast at 180 days</source>
        <translation>180日前の見立て</translation>
    </message>
    <message>
        <source>Forecast at 90 days</source>
        <translation>90日前の見立て</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>MRR renewed</source>
        <translation>更新後MRR</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>顧客ID</translation>
    </message>
</context>
<context>
    <name>renewalWords</name>
    <message>
        <source>No forecast</source>
        <translation>見立て未入力</translation>
    </message>
    <message>
        <source>Accounts: %1 ÷ %2 = %3</source>
        <translation>社数：%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>MRR: %1 ÷ %2 = %3</source>
        <translation>MRR：%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Renewed with changes counts as renewed, its MRR at most with the MRR due. This is not GRR, which counts every account that paid.</source>
        <translation>変更して更新した場合も更新に数え、MRRは更新対象の額を上限とします。支払いのあった全顧客を対象とするGRRとは別の指標です。</translation>
    </message>
    <message>
        <source>low %1, likely %2, high %3</source>
        <translation>下限%1、中心%2、上限%3</translation>
    </message>
    <message>
        <source>From the end of %1 to the end of %2. Accounts: those paying at the opening; S = %3.</source>
        <translation>%1末から%2末まで。対象は期首に支払いのある顧客で、S = %3。</translation>
    </message>
    <message>
        <source>k: an account&apos;s MRR at the closing by its contract lines; where they end with an open renewal, the MRR due. w: the share expected to be lost. Lost and churned count fully. At risk counts fully (low), half (likely) or not (high).</source>
        <translation>kは契約明細による期末の顧客別MRRです。結果が未定の更新で契約明細が終わる場合は、更新対象MRRで代えます。wは失われると見込む割合で、「解約見込み」と解約はすべて、「要注意」はすべて（下限）・半分（中心）・なし（上限）とします。</translation>
    </message>
    <message>
        <source>NRR = Σ (1 − w) × k ÷ S: %1</source>
        <translation>NRR = Σ (1 − w) × k ÷ S：%1</translation>
    </message>
    <message>
        <source>GRR = Σ (1 − w) × min(p, k) ÷ S: %1</source>
        <translation>GRR = Σ (1 − w) × min(p, k) ÷ S：%1</translation>
    </message>
    <message>
        <source>At risk: %1. Lost: %2. Open renewals until then: %3.</source>
        <translation>要注意：%1。解約見込み：%2。期末までの未決定の契約更新：%3件。</translation>
    </message>
    <message>
        <source>Renewals without a forecast count as renewed. Excludes expansion.</source>
        <translation>見立て未入力の契約は継続として扱います。今後の拡張は含みません。</translation>
    </message>
    <message>
        <source>Accounts (and their MRR) renewed ÷ due. Included: renewals due in %1 until today, and later ones already decided. An account due more than once counts once: as renewed if all its renewals are.</source>
        <translation>更新した顧客数（およびそのMRR）÷ 契約更新日を迎えた顧客数（およびそのMRR）。対象は%1のうち今日までに契約更新日を迎えた更新と、契約更新日前に結果が決まった更新です。契約更新日が2回以上ある顧客は1社と数え、すべて更新したときだけ更新とします。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts due have no outcome yet; they count as not renewed.</source>
        <translation>
            <numerusform>契約更新日を迎えた顧客のうち%Ln社は結果が未記録で、未更新として数えています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Handoff report</source>
        <translation>引き継ぎレポート</translation>
    </message>
    <message>
        <source>Save as CSV or JSON…</source>
        <translation>CSV・JSONで書き出す…</translation>
    </message>
    <message>
        <source>Save the handoff report</source>
        <translation>引き継ぎレポートを保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>CSVファイル (*.csv);;JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the report</source>
        <translation>レポートを保存できませんでした</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>KPI report</source>
        <translation>KPIレポート</translation>
    </message>
    <message>
        <source>in progress: values may still change</source>
        <translation>速報（期間の途中）</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>NRR and GRR</source>
        <translation>NRRとGRR</translation>
    </message>
    <message>
        <source>MRR movements</source>
        <translation>MRRの増減</translation>
    </message>
    <message>
        <source>MRR bridge</source>
        <translation>MRRブリッジ</translation>
    </message>
    <message>
        <source>Logo churn and MRR churn</source>
        <translation>顧客解約率とMRR解約率</translation>
    </message>
    <message>
        <source>Largest movements</source>
        <translation>増減の大きい顧客</translation>
    </message>
    <message>
        <source>No account changed in this period.</source>
        <translation>この期間に増減した顧客はいません。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>増減の種類</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>比較前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>比較後</translation>
    </message>
    <message>
        <source>How the metrics are calculated</source>
        <translation>指標の計算方法</translation>
    </message>
    <message>
        <source>No contracts yet. Add or import contracts to get a report.</source>
        <translation>契約がまだありません。契約を追加するか、取り込んでください。</translation>
    </message>
    <message>
        <source>created on %1</source>
        <translation>作成日：%1</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>期末日時点</translation>
    </message>
    <message>
        <source>Calculated from</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Retention by cohort</source>
        <translation>コホート別の継続率</translation>
    </message>
    <message>
        <source>MRR in % of the opening MRR, by quarter of first payment</source>
        <translation>最初に支払った四半期ごとの、開始時のMRRに対する割合（%）</translation>
    </message>
    <message>
        <source>the last %1 cohorts, up to %2 months</source>
        <translation>直近%1コホート、%2か月まで</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the PDF. Nothing was saved. Try again.</source>
        <translation>PDFを作成できませんでした。何も保存していません。もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), one per handoff. The file has the same rows, with dates as YYYY-MM-DD.</source>
        <translation>
            <numerusform>%n件（引き継ぎごとに1行）。ファイルも同じ内容で、日付はYYYY-MM-DDです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>revenue</name>
    <message>
        <source>Choose a metric and a period length: month, 12 months, quarter, half-year or fiscal year.</source>
        <translation>指標と集計期間（月、12か月、四半期、半期、年度）を選択してください。</translation>
    </message>
    <message>
        <source>The amount of contract line %1 is too large for %2. Set a currency for this line first.</source>
        <translation>契約明細%1の金額は%2では大きすぎます。先にこの明細の通貨を指定してください。</translation>
    </message>
    <message>
        <source>Targets must be 0 or more (except net churn), rates at most 1,000%.</source>
        <translation>目標は0以上（ネット解約率を除く）、率は1,000%以下で入力してください。</translation>
    </message>
    <message>
        <source>No rate for: %1. Set it on the page “Currencies”, or import it with KIND “fx”.</source>
        <translation>レートのない通貨があります：%1。「通貨」ページで設定するか、KIND「fx」で取り込んでください。</translation>
    </message>
    <message>
        <source>Invalid amount “%1”. Use a number with at most 6 decimals, such as 120000.</source>
        <translation>「%1」を金額として読み取れません。小数6桁以内の数値（例：120000）で入力してください。</translation>
    </message>
    <message>
        <source>Invalid currency “%1”. Use a code such as JPY.</source>
        <translation>通貨「%1」は使えません。JPYのようなコードで入力してください。</translation>
    </message>
    <message>
        <source>Enter the number of periods as a whole number from 1 to 1,200.</source>
        <translation>期間の数は1〜1,200の整数で入力してください。</translation>
    </message>
    <message>
        <source>Invalid quantity “%1”. Use a number with at most 6 decimals.</source>
        <translation>「%1」を数量として読み取れません。小数6桁以内の数値で入力してください。</translation>
    </message>
    <message>
        <source>Enter a quantity from 0 to 1,000,000,000.</source>
        <translation>数量は0〜1,000,000,000で入力してください。</translation>
    </message>
    <message>
        <source>Enter a discount from 0 to 100 percent with at most 4 decimals.</source>
        <translation>割引は0〜100%（小数4桁以内）で入力してください。</translation>
    </message>
    <message>
        <source>Enter the first day of the contract.</source>
        <translation>契約の開始日を入力してください。</translation>
    </message>
    <message>
        <source>Enter a date between the years 1900 and 9999.</source>
        <translation>日付は1900年〜9999年で入力してください。</translation>
    </message>
    <message>
        <source>The contract ends before it starts (%1). Choose a later last day.</source>
        <translation>終了日が開始日（%1）より前です。より後の日を選択してください。</translation>
    </message>
    <message>
        <source>Choose a billing period: year, half-year, quarter, month, week or day.</source>
        <translation>請求期間は年・半期・四半期・月・週・日から選択してください。</translation>
    </message>
    <message>
        <source>Amount too large: at most 10^15 minor units.</source>
        <translation>金額が大きすぎます（最小単位で10^15まで）。</translation>
    </message>
    <message>
        <source>Enter an MRR, or an amount with its billing period.</source>
        <translation>MRR、または金額と請求期間を入力してください。</translation>
    </message>
    <message>
        <source>Choose a billing period for the recurring amount.</source>
        <translation>継続課金の金額には請求期間を入力してください。</translation>
    </message>
    <message>
        <source>Amount × quantity too large: at most 10^15 minor units.</source>
        <translation>金額×数量が大きすぎます（最小単位で10^15まで）。</translation>
    </message>
    <message>
        <source>Enter the day from which the contract changes.</source>
        <translation>契約を変更する日を入力してください。</translation>
    </message>
    <message>
        <source>The contract starts on %1. Choose a later day, or edit the contract line.</source>
        <translation>契約の開始日は%1です。より後の日付を選択するか、契約明細を編集してください。</translation>
    </message>
    <message>
        <source>The contract ends on %1. Choose an earlier day, or restart it.</source>
        <translation>契約の終了日は%1です。より前の日付を選択するか、契約を再開してください。</translation>
    </message>
    <message>
        <source>No change: these are the current terms.</source>
        <translation>変更がありません。現在の契約内容と同じです。</translation>
    </message>
    <message>
        <source>Enter the last day of the contract.</source>
        <translation>契約の終了日を入力してください。</translation>
    </message>
    <message>
        <source>The contract already ends on %1. To continue after it, restart it.</source>
        <translation>契約の終了日はすでに%1です。続けるには、契約を再開してください。</translation>
    </message>
    <message>
        <source>The contract has no end date, so it can&apos;t be restarted.</source>
        <translation>この契約には終了日がないため、再開は不要です。</translation>
    </message>
    <message>
        <source>Enter the day from which the contract restarts.</source>
        <translation>契約を再開する日を入力してください。</translation>
    </message>
    <message>
        <source>The contract runs until %1. Choose a day after that.</source>
        <translation>契約の終了日は%1です。より後の日付を選択してください。</translation>
    </message>
    <message>
        <source>Enter a rate above 0: the value of one unit in the base currency.</source>
        <translation>レートは0より大きい値（1単位の基準通貨での価値）で入力してください。</translation>
    </message>
    <message>
        <source>Enter a rate of at most 9,000,000.</source>
        <translation>レートは9,000,000以下で入力してください。</translation>
    </message>
    <message>
        <source>%1 is the base currency of this workspace, so its rate is 1.</source>
        <translation>%1はこのワークスペースの基準通貨なので、レートは1です。</translation>
    </message>
    <message>
        <source>%1 already has a rate. Change that one.</source>
        <translation>%1にはすでにレートがあります。そのレートを変更してください。</translation>
    </message>
    <message>
        <source>%1 has no rate to remove.</source>
        <translation>%1には削除できるレートがありません。</translation>
    </message>
    <message>
        <source>%1 is in use (contract lines: %2, accounts: %3). Change their currency first.</source>
        <translation>%1は使用中です（契約明細：%2、顧客：%3）。先に別の通貨に変更してください。</translation>
    </message>
    <message>
        <source>Invalid period “%1”. Use a period such as 2026-10, FY2026-Q3, FY2026-H1 or FY2026, or every period.</source>
        <translation>「%1」は集計期間に合いません。2026-10、FY2026-Q3、FY2026-H1、FY2026などの期間か、すべての期間を選択してください。</translation>
    </message>
    <message>
        <source>Set a target for all accounts or for one value of: %1.</source>
        <translation>目標は、すべての顧客か、次のいずれかの1つの値に設定してください：%1</translation>
    </message>
    <message>
        <source>Enter a currency code, such as JPY.</source>
        <translation>JPYのような通貨コードを入力してください。</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>the search misses %n rows of %1</source>
        <translation>
            <numerusform>検索の索引に%1の行が%n件ありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the search holds %n deleted rows of %1</source>
        <translation>
            <numerusform>検索の索引に、削除された%1の行が%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>the search for “%1” misses row %2 of %3</source>
        <translation>「%1」の検索で%3の行%2が見つかりません</translation>
    </message>
    <message>
        <source>the search index is damaged: %1</source>
        <translation>検索用の索引が破損しています：%1</translation>
    </message>
    <message>
        <source>Rebuild the search index: tasuki-cli search FILE --rebuild</source>
        <translation>検索用の索引を作り直してください：tasuki-cli search FILE --rebuild</translation>
    </message>
    <message>
        <source>“%1” not found. The search found nothing because of it.</source>
        <translation>「%1」が見つからないため、検索結果がありません。</translation>
    </message>
    <message>
        <source>No member is acting, so “%1” finds nothing.</source>
        <translation>操作者が選択されていないため、「%1」では検索できません。</translation>
    </message>
    <message>
        <source>“%1” is no date. Use a date such as 2026-04 or 2026-04-15.</source>
        <translation>「%1」を日付として読み取れません。2026-04や2026-04-15のように入力してください。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Enter the day of the holiday.</source>
        <translation>休業日の日付を入力してください。</translation>
    </message>
    <message>
        <source>That day is already in the list.</source>
        <translation>その日はすでに登録されています。</translation>
    </message>
    <message>
        <source>Enter a view name.</source>
        <translation>ビュー名を入力してください。</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message numerus="yes">
        <source>%Ln row(s) that waited have come in.</source>
        <translation>
            <numerusform>保留していた%Ln行を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can&apos;t come in (row %1: %2)</source>
        <translation>
            <numerusform>%Ln行は取り込めません（%1行目：%2）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>“%1” is not a Tasuki workspace. Choose another file.</source>
        <translation>「%1」をTasukiのワークスペースとして開けません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened. Check that the file exists and that you may read it.</source>
        <translation>「%1」を開けません。ファイルの有無と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the latest backup. The damaged file is unchanged.</source>
        <translation>「%1」は破損しています。最新のバックアップから復元してください。破損したファイルは変更していません。</translation>
    </message>
    <message>
        <source>“%1” or its folder is read-only. Save a copy in a folder where you may write.</source>
        <translation>「%1」またはそのフォルダーは読み取り専用です。書き込めるフォルダーにコピーを保存してください。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again in a moment.</source>
        <translation>「%1」は別のプログラムが使用中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Disk full: “%1” wasn&apos;t saved. Free some space and try again.</source>
        <translation>ディスクの空き容量が足りないため、「%1」を保存できませんでした。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved to “%1”.</source>
        <translation>中止しました。「%1」には何も保存していません。</translation>
    </message>
    <message>
        <source>That value is already in use, or still referred to.</source>
        <translation>その値はすでに使われているか、まだ参照されています。</translation>
    </message>
    <message>
        <source>Disk error while reading or writing “%1”. Nothing was changed.</source>
        <translation>「%1」の読み書き中にディスクのエラーが起きました。何も変更していません。</translation>
    </message>
    <message>
        <source>The text is too long to save. Shorten it.</source>
        <translation>文章が長すぎて保存できません。短くしてください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read or write “%1”.</source>
        <translation>「%1」を読み書きできませんでした。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Tasuki. Update Tasuki to open it. The file is unchanged.</source>
        <translation>「%1」は新しいTasukiで保存されています。開くにはTasukiをアップデートしてください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>“%1” is damaged: the workspace version is missing. Restore the latest backup.</source>
        <translation>「%1」は破損しています（ワークスペースのバージョンなし）。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” contains data not made by Tasuki and wasn&apos;t opened. Restore a backup.</source>
        <translation>「%1」にはTasukiのものではないデータがあるため、開きませんでした。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: data is missing. Restore the latest backup.</source>
        <translation>「%1」は破損しています（データの一部が欠落）。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” not found.</source>
        <translation>「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a file.</source>
        <translation>「%1」をファイルとして開けません。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is empty, not a Tasuki workspace. Choose another file.</source>
        <translation>「%1」は空のため、ワークスペースとして開けません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is from an older Tasuki and is read-only. Copy it to a folder where you may write.</source>
        <translation>「%1」は古いTasukiのもので、読み取り専用のため変換できません。書き込めるフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name. Nothing was overwritten.</source>
        <translation>「%1」はすでにあります。別のファイル名を選択してください。上書きはしていません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be created there. Choose a folder where you may write.</source>
        <translation>「%1」をそこに作成できません。書き込めるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The backup “%1” failed its check and was removed. Try again.</source>
        <translation>バックアップ「%1」に問題が見つかったため、削除しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This workspace is read-only. Save a copy to change it.</source>
        <translation>このワークスペースは読み取り専用です。編集するにはコピーを保存してください。</translation>
    </message>
    <message>
        <source>Someone else changed this first. Nothing was saved.</source>
        <translation>ほかのメンバーが先に変更しました。何も保存していません。</translation>
    </message>
    <message>
        <source>It was deleted while you were editing.</source>
        <translation>編集中に削除されました。</translation>
    </message>
    <message>
        <source>A program stopped while writing “%1”, and the file or its folder is read-only. Copy it with “%1-journal” to a folder where you may write, and open it there.</source>
        <translation>「%1」への書き込み中にプログラムが止まり、ファイルかフォルダーが読み取り専用のため途中の変更を元に戻せません。「%1-journal」と一緒に書き込めるフォルダーへコピーして、そこで開いてください。</translation>
    </message>
    <message>
        <source>“%1” has a journal not made by Tasuki and wasn&apos;t opened. Restore a backup.</source>
        <translation>「%1」と同じフォルダーにTasukiのものではないジャーナルがあるため、開きませんでした。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” was switched to another journal type (WAL) by another program and wasn&apos;t opened. Switch it back with: sqlite3 FILE &quot;PRAGMA journal_mode=DELETE&quot;</source>
        <translation>「%1」は別のプログラムによって別のジャーナル方式（WAL）に切り替えられているため、開きませんでした。次のように戻してください：sqlite3 FILE &quot;PRAGMA journal_mode=DELETE&quot;</translation>
    </message>
    <message>
        <source>Already handled in another window. Nothing was saved.</source>
        <translation>別のウィンドウで先に処理されたため、何も保存していません。</translation>
    </message>
    <message>
        <source>Conflicts with a change in another window: %1 Nothing was saved.</source>
        <translation>別のウィンドウでの変更と同時に反映できません：%1何も保存していません。</translation>
    </message>
    <message>
        <source>Already saved in another window. Nothing was saved here.</source>
        <translation>別のウィンドウで同じものが保存済みのため、ここでは何も保存していません。</translation>
    </message>
    <message>
        <source>Both windows changed the price of this contract line: amount, period, quantity and discount go together. Choose one.</source>
        <translation>価格が両方で変更されました。金額・期間・数量・割引は一組です。どちらか選択してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed or deleted while open and is no longer saved. Put it back, or open it where it is now.</source>
        <translation>「%1」は開いている間に移動・改名・削除されたため、保存できません。元の場所に戻すか、今ある場所から開き直してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>This name is reserved for the journal of “%1”. Choose another name.</source>
        <translation>このファイル名は「%1」のジャーナル用です。別のファイル名を選択してください。</translation>
    </message>
    <message>
        <source>This name is reserved for the journal of workspace %1. Choose another name.</source>
        <translation>このファイル名はワークスペース%1のジャーナル用です。別のファイル名を選択してください。</translation>
    </message>
    <message>
        <source>“%1” has left and can&apos;t take anything on. Nothing was saved.</source>
        <translation>「%1」は離任しているため、割り当てられません。保存していません。</translation>
    </message>
    <message>
        <source>“%1” was given more work while you were editing. Try again.</source>
        <translation>編集中に「%1」の担当が増えました。もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>storedWords</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>Task %1: %2</source>
        <translation>タスク：%2（%1）</translation>
    </message>
    <message>
        <source>This task isn&apos;t open any more.</source>
        <translation>このタスクはすでに完了または見送りになっています。</translation>
    </message>
    <message>
        <source>Choose what the task is snoozed for.</source>
        <translation>スヌーズの条件を選択してください。</translation>
    </message>
    <message>
        <source>A task without an account can only be snoozed until a day.</source>
        <translation>顧客のないタスクは日付でだけスヌーズできます。</translation>
    </message>
    <message>
        <source>Choose until when the task is snoozed.</source>
        <translation>スヌーズの終わりを入力してください。</translation>
    </message>
    <message>
        <source>Choose a day after today to snooze the task until.</source>
        <translation>スヌーズの終わりは明日以降の日付で入力してください。</translation>
    </message>
    <message>
        <source>Enter what is to be done.</source>
        <translation>タスクの内容を入力してください。</translation>
    </message>
    <message>
        <source>The start date can&apos;t be after the due date.</source>
        <translation>着手日は期限以前の日付で入力してください。</translation>
    </message>
    <message>
        <source>Enter how often it repeats as in “2w”: a number and d, b (business days), w, m or y.</source>
        <translation>繰り返しは「2w」のように入力してください。整数とd（日）・b（営業日）・w（週）・m（月）・y（年）の組です。</translation>
    </message>
    <message>
        <source>An open task has no day on which it was done.</source>
        <translation>未完了のタスクに完了日は入力できません。</translation>
    </message>
    <message>
        <source>The day on which it was done can&apos;t be in the future.</source>
        <translation>完了日は今日以前の日付で入力してください。</translation>
    </message>
    <message>
        <source>This checklist item is no longer in the notes. Nothing was saved.</source>
        <translation>このチェックリストの項目はメモから削除されています。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>taskWords</name>
    <message>
        <source>Snoozed until the customer answers</source>
        <translation>顧客から返答があるまでスヌーズ中</translation>
    </message>
    <message>
        <source>Snoozed until the handoff is accepted</source>
        <translation>引き継ぎが受領されるまでスヌーズ中</translation>
    </message>
    <message>
        <source>Snoozed until %1 is %2 or more</source>
        <translation>%1が%2以上になるまでスヌーズ中</translation>
    </message>
    <message>
        <source>Snoozed until %1 is %2 or less</source>
        <translation>%1が%2以下になるまでスヌーズ中</translation>
    </message>
    <message>
        <source>%1, at the latest until %2</source>
        <translation>%1（遅くとも%2まで）</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1までスヌーズ中</translation>
    </message>
    <message>
        <source>“%1” snoozed.</source>
        <translation>「%1」をスヌーズしました。</translation>
    </message>
    <message>
        <source>Until the customer answers</source>
        <translation>顧客から返答があるまで</translation>
    </message>
    <message>
        <source>Until the handoff is accepted</source>
        <translation>引き継ぎが受領されるまで</translation>
    </message>
    <message>
        <source>Another day or event…</source>
        <translation>別の日付・条件を選択…</translation>
    </message>
    <message>
        <source>Snooze the task</source>
        <translation>タスクをスヌーズ</translation>
    </message>
    <message>
        <source>“%1” done.</source>
        <translation>「%1」を完了にしました。</translation>
    </message>
    <message>
        <source>“%1” done. Next on %2.</source>
        <translation>「%1」を完了にしました。次は%2です。</translation>
    </message>
    <message>
        <source>“%1” is no longer ticked.</source>
        <translation>「%1」のチェックを外しました。</translation>
    </message>
    <message>
        <source>“%1” ticked.</source>
        <translation>「%1」にチェックを入れました。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
</context>
<context>
    <name>tasuki::AccountHead</name>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n店舗</numerusform>
        </translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>契約更新日</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ライセンス数</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>詳細を編集</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Handoff: %1</source>
        <translation>引き継ぎ：%1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2〜）</translation>
    </message>
    <message>
        <source>No use since %1</source>
        <translation>%1以降の利用なし</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Checkpoint: %1 (%2)</source>
        <translation>判断日：%1（%2）</translation>
    </message>
</context>
<context>
    <name>tasuki::AccountInspector</name>
    <message>
        <source>No account selected.</source>
        <translation>顧客が選択されていません。</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>契約更新日</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Next handoff</source>
        <translation>次の引き継ぎ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>顧客の反応</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のアクション</translation>
    </message>
    <message>
        <source>No next step is set.</source>
        <translation>次のアクションが未設定です。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>判断日</translation>
    </message>
</context>
<context>
    <name>tasuki::AccountPage</name>
    <message>
        <source>Touchpoints</source>
        <translation>タッチポイント</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集履歴</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>表示する種類</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Account not found</source>
        <translation>顧客が見つかりません</translation>
    </message>
    <message>
        <source>It was undone or is in another workspace.</source>
        <translation>追加が元に戻されたか、別のワークスペースの顧客です。</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべての顧客</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>タッチポイントを記録</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>タッチポイントを記録</translation>
    </message>
    <message>
        <source>Edit the account&apos;s details…</source>
        <translation>顧客の詳細を編集…</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>メモへ移動</translation>
    </message>
    <message>
        <source>Change stage…</source>
        <translation>ステージを変更…</translation>
    </message>
    <message>
        <source>Assign owner…</source>
        <translation>主担当を設定…</translation>
    </message>
    <message>
        <source>Change touch tier…</source>
        <translation>タッチモデルを変更…</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Mark as churned</source>
        <translation>解約として記録</translation>
    </message>
    <message>
        <source>Touchpoint removed.</source>
        <translation>タッチポイントを削除しました。</translation>
    </message>
    <message>
        <source>Edit the touchpoint…</source>
        <translation>タッチポイントを編集…</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>契約更新</translation>
    </message>
    <message>
        <source>Go to the renewal</source>
        <translation>契約更新のページへ</translation>
    </message>
    <message>
        <source>Remove the selected row</source>
        <translation>選択中の行を削除</translation>
    </message>
    <message>
        <source>Remove the touchpoint</source>
        <translation>タッチポイントを削除</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>顧客はまだいません。</translation>
    </message>
    <message>
        <source>Add one on the page “Accounts”, or import a CSV file.</source>
        <translation>「顧客」ページで追加するか、CSVファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Merge with another account…</source>
        <translation>別の顧客と統合…</translation>
    </message>
    <message>
        <source>Mark the next step as done</source>
        <translation>次のアクションを完了にする</translation>
    </message>
    <message>
        <source>Snooze the next step…</source>
        <translation>次のアクションをスヌーズ…</translation>
    </message>
</context>
<context>
    <name>tasuki::AccountSide</name>
    <message>
        <source>About the account</source>
        <translation>顧客について</translation>
    </message>
</context>
<context>
    <name>tasuki::AccountsField</name>
    <message>
        <source>Account; Enter adds another</source>
        <translation>顧客（Enterで追加）</translation>
    </message>
    <message>
        <source>Take “%1” off</source>
        <translation>「%1」を外す</translation>
    </message>
</context>
<context>
    <name>tasuki::AccountsPage</name>
    <message>
        <source>MRR %1</source>
        <translation>MRR %1</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>顧客を絞り込む</translation>
    </message>
    <message>
        <source>Filter accounts by text</source>
        <translation>顧客を文字で絞り込む</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>顧客はまだいません。</translation>
    </message>
    <message>
        <source>Contracts, notes and handoffs belong to accounts. Add one, or import a CSV file.</source>
        <translation>契約・メモ・引き継ぎは、すべて顧客にひもづきます。1社追加するか、CSVを取り込んでください。</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Renewal within %1 days</source>
        <translation>契約更新まで%1日以内</translation>
    </message>
    <message>
        <source>Tech touch</source>
        <translation>テックタッチ</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>担当未定</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>顧客を追加…</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Change stage…</source>
        <translation>ステージを変更…</translation>
    </message>
    <message>
        <source>Assign owner…</source>
        <translation>主担当を設定…</translation>
    </message>
    <message>
        <source>Change touch tier…</source>
        <translation>タッチモデルを変更…</translation>
    </message>
    <message>
        <source>Log a touchpoint…</source>
        <translation>タッチポイントを記録…</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Mark as churned</source>
        <translation>解約として記録</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln社</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, owner, industry…</source>
        <translation>顧客・主担当・業種など</translation>
    </message>
    <message>
        <source>Searches name, reading, code, owner, segment, industry and tags</source>
        <translation>顧客名・よみ・コード・主担当・セグメント・業種・タグを検索します</translation>
    </message>
    <message>
        <source>Stage: Onboarding</source>
        <translation>ステージ：導入</translation>
    </message>
    <message>
        <source>Merge with another account…</source>
        <translation>別の顧客と統合…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Changed conditions</source>
        <translation>変更した条件</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>ビューとして保存…</translation>
    </message>
    <message>
        <source>Such as “Renewals of this half-year”</source>
        <translation>例：今期の契約更新</translation>
    </message>
    <message>
        <source>Filter accounts by a condition…</source>
        <translation>条件で顧客を絞り込む…</translation>
    </message>
    <message>
        <source>Save the conditions as a view…</source>
        <translation>条件をビューとして保存…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>このビューを削除</translation>
    </message>
    <message>
        <source>Add a next step…</source>
        <translation>次のアクションを追加…</translation>
    </message>
</context>
<context>
    <name>tasuki::AgeGrid</name>
    <message numerus="yes">
        <source>%1, %2 business days: %n handoff(s)</source>
        <translation>
            <numerusform>%1、%2営業日：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln overdue</source>
        <translation>
            <numerusform>、期限超過%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::Board</name>
    <message numerus="yes">
        <source>%1, %Ln card(s)</source>
        <translation>
            <numerusform>%1、%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::CaptureStrip</name>
    <message>
        <source>Quick log</source>
        <translation>クイック記録</translation>
    </message>
    <message>
        <source>Account, type, 45 min, :), what happened -&gt; next Monday follow up</source>
        <translation>顧客名 定例会 :) 話した内容 →来週月曜 次のアクション</translation>
    </message>
    <message>
        <source>It is “%1”</source>
        <translation>「%1」を選択</translation>
    </message>
    <message>
        <source>Enter an account and what happened.</source>
        <translation>顧客と内容を入力してください。</translation>
    </message>
    <message>
        <source>Several accounts may be meant. Choose one.</source>
        <translation>該当する顧客が複数あります。選択してください。</translation>
    </message>
    <message>
        <source>Account not found. Begin with its name, reading or code.</source>
        <translation>顧客が見つかりません。名前・よみ・コードから入力してください。</translation>
    </message>
    <message>
        <source>“%1”: %2 saved.</source>
        <translation>「%1」：%2を保存しました。</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Enter: save · Shift+Enter: save and go on · F2: full editor · Backspace: last part back to text · Esc: keep as draft</source>
        <translation>Enter：保存 · Shift+Enter：保存して続ける · F2：詳しく記録 · Backspace：文字に戻す · Esc：残して閉じる</translation>
    </message>
</context>
<context>
    <name>tasuki::ChartCard</name>
    <message>
        <source>In progress</source>
        <translation>速報</translation>
    </message>
</context>
<context>
    <name>tasuki::CommandPalette</name>
    <message>
        <source>Search accounts, people, views and commands</source>
        <translation>顧客・人・ビュー・コマンドを検索</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>顧客・コマンドを検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found. Filters: %1</source>
        <translation>見つかりません。絞り込み：%1</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter run   Tab narrow   &gt; commands   @ people   # views   = filters</source>
        <translation>↑↓ 選択  Enter 実行  Tab 絞り込み  「&gt;」コマンド  「@」人  「#」ビュー  「=」条件</translation>
    </message>
</context>
<context>
    <name>tasuki::CompareCard</name>
    <message>
        <source>Same as page</source>
        <translation>画面と同じ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Two periods, or two groups of accounts</source>
        <translation>2つの期間、または2つの顧客区分</translation>
    </message>
    <message>
        <source>Left period</source>
        <translation>左の期間</translation>
    </message>
    <message>
        <source>Right period</source>
        <translation>右の期間</translation>
    </message>
    <message>
        <source>Left accounts</source>
        <translation>左の顧客</translation>
    </message>
    <message>
        <source>Right accounts</source>
        <translation>右の顧客</translation>
    </message>
    <message>
        <source>Compared metrics</source>
        <translation>比較した指標</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
</context>
<context>
    <name>tasuki::ContractLineForm</name>
    <message>
        <source>Add a contract</source>
        <translation>契約を追加</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>金額を変更</translation>
    </message>
    <message>
        <source>End the contract</source>
        <translation>契約を終了</translation>
    </message>
    <message>
        <source>Restart the contract</source>
        <translation>契約を再開</translation>
    </message>
    <message>
        <source>Edit the contract line</source>
        <translation>契約明細を編集</translation>
    </message>
    <message>
        <source>Remove the contract line</source>
        <translation>契約明細を削除</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>理由（任意）</translation>
    </message>
    <message>
        <source>Shown in the timeline</source>
        <translation>顧客のタイムラインに表示されます</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>終了日なし（継続）</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>適用開始日</translation>
    </message>
    <message>
        <source>When</source>
        <translation>終了の時期</translation>
    </message>
    <message>
        <source>At the end of the billing period</source>
        <translation>請求期間の終わり</translation>
    </message>
    <message>
        <source>On a specific day</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Enter price as</source>
        <translation>金額の入力方法</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Amount per billing period</source>
        <translation>請求期間あたりの金額</translation>
    </message>
    <message>
        <source>Per month, after quantity and discount, without tax</source>
        <translation>月額（数量・割引適用後、税抜）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Per period and unit, without tax</source>
        <translation>期間・単位あたり（税抜）</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Recurring discount, %</source>
        <translation>継続割引（%）</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>%1 (account&apos;s currency)</source>
        <translation>%1（顧客の通貨）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>プロダクト</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>課金の種類</translation>
    </message>
    <message>
        <source>Billed every</source>
        <translation>請求の間隔</translation>
    </message>
    <message>
        <source>Number of periods</source>
        <translation>期間の数</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>請求期間</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Effect on metrics</source>
        <translation>指標への影響</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1（なくなる）</translation>
    </message>
    <message>
        <source>Removed movement: %1 %2 %3</source>
        <translation>なくなる増減：%1 %2 %3</translation>
    </message>
    <message>
        <source>Worth %1 per month</source>
        <translation>月額%1相当</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>It ends before its first day and never counts.</source>
        <translation>開始日より前に終わるため、計上されません。</translation>
    </message>
    <message>
        <source>%1 has no rate and counts as 0. Set a rate on the page “Currencies”.</source>
        <translation>%1のレートがないため、0として計上されます。「通貨」ページで設定してください。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more movement(s)</source>
        <translation>
            <numerusform>ほか%Ln件の増減</numerusform>
        </translation>
    </message>
    <message>
        <source>No movement: the account&apos;s MRR stays the same in every month.</source>
        <translation>MRRの増減はありません。どの月も変わりません。</translation>
    </message>
    <message>
        <source>Past months will change.</source>
        <translation>過去の月の指標が変わります。</translation>
    </message>
    <message>
        <source>Contract added.</source>
        <translation>契約を追加しました。</translation>
    </message>
    <message>
        <source>Amount changed from %1 on.</source>
        <translation>%1からの金額に変更しました。</translation>
    </message>
    <message>
        <source>Contract ends on %1.</source>
        <translation>契約の終了日を%1にしました。</translation>
    </message>
    <message>
        <source>Contract restarted from %1 on.</source>
        <translation>%1から契約を再開しました。</translation>
    </message>
    <message>
        <source>Contract line changed.</source>
        <translation>契約明細を変更しました。</translation>
    </message>
    <message>
        <source>Contract line removed.</source>
        <translation>契約明細を削除しました。</translation>
    </message>
    <message>
        <source>Enter the first day of the contract.</source>
        <translation>契約の開始日を入力してください。</translation>
    </message>
</context>
<context>
    <name>tasuki::CurrenciesPage</name>
    <message>
        <source>base currency %1</source>
        <comment>caption</comment>
        <translation>基準通貨：%1</translation>
    </message>
    <message>
        <source>In use without a rate: %1. Add a rate for each to calculate metrics.</source>
        <translation>レートのない通貨が使われています：%1。すべてにレートを設定すると指標が計算されます。</translation>
    </message>
    <message>
        <source>One unit of each currency in %1. A rate applies to every month; changing it restates past months.</source>
        <translation>各通貨1単位の%1での価値。レートは全期間に適用され、変更すると過去の指標も計算し直されます。</translation>
    </message>
    <message>
        <source>Add rate…</source>
        <translation>レートを追加…</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>レートを追加</translation>
    </message>
    <message>
        <source>Change rate…</source>
        <translation>レートを変更…</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>レートを変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the rate</source>
        <translation>レートを削除</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>No currencies yet.</source>
        <translation>通貨はまだありません。</translation>
    </message>
    <message>
        <source>Add a rate for contracts in other currencies.</source>
        <translation>ほかの通貨の契約がある場合はレートを追加してください。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Contract lines</source>
        <translation>契約明細</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>レートなし</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 is the base currency. All metrics are in it; its rate is 1.</source>
        <translation>%1は基準通貨です。すべての指標はこの通貨で計算され、レートは1です。</translation>
    </message>
    <message>
        <source>Rate of %1 removed.</source>
        <translation>%1のレートを削除しました。</translation>
    </message>
    <message>
        <source>Add a rate…</source>
        <translation>レートを追加…</translation>
    </message>
    <message>
        <source>Change the rate…</source>
        <translation>レートを変更…</translation>
    </message>
    <message>
        <source>Currencies in use</source>
        <translation>使用中の通貨</translation>
    </message>
    <message>
        <source>Base currency: %1</source>
        <translation>基準通貨：%1</translation>
    </message>
    <message>
        <source>Lines in another currency</source>
        <translation>外貨の契約明細</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contract line(s)</source>
        <translation>
            <numerusform>契約明細%Ln行の%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every currency in use has a rate.</source>
        <translation>使用中の通貨はすべてレートがあります。</translation>
    </message>
    <message>
        <source>Open to add a rate.</source>
        <translation>開いてレートを追加します。</translation>
    </message>
    <message>
        <source>Contract lines by currency</source>
        <translation>通貨別の契約明細</translation>
    </message>
</context>
<context>
    <name>tasuki::DataTable</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>絞り込み条件に合うデータがありません</translation>
    </message>
    <message>
        <source>The filter hides every row.</source>
        <translation>絞り込みを解除するとデータが表示されます。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データがありません</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Default columns and widths</source>
        <translation>標準の列と幅に戻す</translation>
    </message>
</context>
<context>
    <name>tasuki::DateEdit</name>
    <message>
        <source>Invalid date</source>
        <translation>日付として読み取れません</translation>
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
        <source>Choose a day (Alt+↓)</source>
        <translation>日付を選択（Alt+↓）</translation>
    </message>
    <message>
        <source>The calendar has no day %1.</source>
        <translation>%1という日はありません。</translation>
    </message>
    <message>
        <source>Use dates such as 2024/12/24 or 12/24.</source>
        <translation>日付は2024/12/24や12/24のように入力してください。</translation>
    </message>
</context>
<context>
    <name>tasuki::DayCards</name>
    <message>
        <source>Done today</source>
        <translation>今日したこと</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>このあと</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>直前の操作を元に戻す</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Nothing within %1 days.</source>
        <translation>%1日以内にはありません。</translation>
    </message>
</context>
<context>
    <name>tasuki::Desk</name>
    <message>
        <source>Member “%1” not found in this workspace.</source>
        <translation>このワークスペースにメンバー「%1」はいません。</translation>
    </message>
    <message>
        <source>This workspace is read-only. Save a copy to edit.</source>
        <translation>読み取り専用です。編集するにはコピーを保存してください。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>ワークスペースを作成…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>もう一度開く：%1</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Tasuki workspaces (*.tasuki)</source>
        <translation>Tasukiワークスペース (*.tasuki)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Tasuki workspaces (*.tasuki);;All files (*)</source>
        <translation>Tasukiワークスペース (*.tasuki);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>-copy</source>
        <translation>-コピー</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>「%1」にコピーしました。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>Couldn&apos;t complete this action</source>
        <translation>処理できませんでした</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the folder “%1”.</source>
        <translation>フォルダー「%1」を作成できませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”.</source>
        <translation>「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Handoff report…</source>
        <translation>引き継ぎレポート…</translation>
    </message>
    <message>
        <source>Handoff routes and checklists…</source>
        <translation>引き継ぎ経路とチェックリスト…</translation>
    </message>
    <message>
        <source>Touchpoint types…</source>
        <translation>タッチポイントの種類…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Import the copied rows</source>
        <translation>コピーした行を取り込む</translation>
    </message>
    <message>
        <source>Copy rows with their headings in a spreadsheet first.</source>
        <translation>先にExcelで見出しと行をコピーしてください。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>クイック記録</translation>
    </message>
    <message>
        <source>Open the full editor…</source>
        <translation>詳しく記録…</translation>
    </message>
    <message>
        <source>Log an email or event file…</source>
        <translation>メッセージ・予定を記録…</translation>
    </message>
    <message>
        <source>Log an email or event file</source>
        <translation>メッセージ・予定のファイルを記録</translation>
    </message>
    <message>
        <source>Email messages and events (*.eml *.ics);;All files (*)</source>
        <translation>メッセージと予定 (*.eml *.ics);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>CSV files, spreadsheets and calendars (*.csv *.tsv *.txt *.xlsx *.ods *.xls *.html *.ics);;All files (*)</source>
        <translation>CSVファイル・Excel・カレンダー (*.csv *.tsv *.txt *.xlsx *.ods *.xls *.html *.ics);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>tasuki::ExplainPanel</name>
    <message>
        <source>Cohort %1, at the end of %2</source>
        <translation>%1開始のコホート、%2末</translation>
    </message>
    <message>
        <source>Accounts %1 = %2 ÷ %3. MRR %4 = %5 ÷ %6.</source>
        <translation>社数 %1 = %2 ÷ %3。MRR %4 = %5 ÷ %6。</translation>
    </message>
    <message>
        <source>Included: accounts first paying at the end of %1. Returning accounts count again.</source>
        <translation>対象：%1末に初めて支払いのあった顧客。戻った顧客は再び数えます。</translation>
    </message>
    <message>
        <source>Contract lines of %1</source>
        <translation>%1の契約明細</translation>
    </message>
    <message>
        <source>Choose an account to see its contract lines.</source>
        <translation>顧客を選択すると契約明細が表示されます。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Export these accounts…</source>
        <translation>該当顧客を書き出す…</translation>
    </message>
    <message>
        <source>Export these accounts</source>
        <translation>該当顧客を書き出す</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Parts of the metric</source>
        <translation>指標の内訳の表示</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>変化の理由</translation>
    </message>
    <message>
        <source>Accounts in the metric</source>
        <translation>指標の内訳の顧客</translation>
    </message>
    <message>
        <source>Contract lines of the account</source>
        <translation>顧客の契約明細</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Day after the last</source>
        <translation>終了日の翌日</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Can&apos;t compare: one value has no opening MRR.</source>
        <translation>比較できません。期首MRRのない値があります。</translation>
    </message>
    <message>
        <source>%1 (%2) → %3 (%4): %5. Each account&apos;s contribution, the largest difference first.</source>
        <translation>%1（%2）→ %3（%4）：%5。顧客ごとの寄与を、差の大きい順に表示します。</translation>
    </message>
    <message>
        <source>Contributions are points above or below 100%.</source>
        <translation>寄与は100%からの増減（pt）です。</translation>
    </message>
    <message>
        <source>ARPA: how it would differ if only this account had changed. These don&apos;t add up.</source>
        <translation>ARPAは、この顧客だけが変わった場合の差です。合計しても全体の差にはなりません。</translation>
    </message>
    <message>
        <source>Owner, team and stage as of the opening; for new accounts, as of the closing.</source>
        <translation>主担当・チーム・ステージは期首の時点のものです（新規の顧客は期末の時点）。</translation>
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
    <name>tasuki::FormDraft</name>
    <message>
        <source>Draft saved.</source>
        <translation>入力内容を保持しています。もう一度開くと続きから入力できます。</translation>
    </message>
    <message>
        <source>Draft restored. Save it, or Cancel to discard.</source>
        <translation>前回の入力内容を復元しました。保存するか、「キャンセル」で破棄してください。</translation>
    </message>
    <message>
        <source>Draft restored.</source>
        <translation>前回の入力内容を復元しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::GoalForm</name>
    <message>
        <source>Goal: %1</source>
        <translation>ゴール：%1</translation>
    </message>
    <message>
        <source>Add a goal: %1</source>
        <translation>ゴールを追加：%1</translation>
    </message>
    <message>
        <source>What the customer wants to achieve</source>
        <translation>顧客が達成したいこと</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ゴール</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>顧客全体</translation>
    </message>
    <message>
        <source>What you measure</source>
        <translation>測定する内容</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>ゴールを追加</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>現状値</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Baseline → current → target</source>
        <translation>現状 → 実績 → 目標</translation>
    </message>
    <message>
        <source>SMART check: %1 of 5</source>
        <translation>SMARTチェック：%1/5</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>合意者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>状態の日付</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>Goal “%1” changed.</source>
        <translation>ゴール「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Goal “%1” added.</source>
        <translation>ゴール「%1」を追加しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::HandoffChecklist</name>
    <message>
        <source> (optional)</source>
        <translation>（任意）</translation>
    </message>
    <message>
        <source> — from data: %1</source>
        <translation>（自動判定：%1）</translation>
    </message>
    <message>
        <source> — from data: not yet</source>
        <translation>（自動判定：未確認）</translation>
    </message>
    <message>
        <source>Ticked automatically from data.</source>
        <translation>データから自動判定されます（変更不可）。</translation>
    </message>
    <message>
        <source>Ticked.</source>
        <translation>チェックしました。</translation>
    </message>
    <message>
        <source>Unticked.</source>
        <translation>チェックを外しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::HandoffPage</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter handoffs</source>
        <translation>引き継ぎを絞り込む</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>No handoffs yet.</source>
        <translation>引き継ぎはまだありません。</translation>
    </message>
    <message>
        <source>A handoff gives an account a new owner, with a checklist and a note.</source>
        <translation>チェックリストとメモで、漏れなく次の主担当へ引き継げます。</translation>
    </message>
    <message>
        <source>Start a handoff</source>
        <translation>引き継ぎを開始</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>引き継ぎ経路</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>引き継ぎ元</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>引き継ぎ先</translation>
    </message>
    <message>
        <source>Days in state</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>MRR at offer</source>
        <translation>依頼時のMRR</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>自分宛ての受け取り待ち</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Start a handoff…</source>
        <translation>引き継ぎを開始…</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>受け取りを依頼</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受領する</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差し戻す…</translation>
    </message>
    <message>
        <source>Close the handoff</source>
        <translation>引き継ぎを完了</translation>
    </message>
    <message>
        <source>Cancel the handoff</source>
        <translation>引き継ぎを取り下げる</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <translation>
            <numerusform>自分宛ての受け取り待ち%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>期限超過%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept with conditions…</source>
        <translation>条件付きで受領…</translation>
    </message>
    <message>
        <source>Ask the sender…</source>
        <translation>引き継ぎ元に質問…</translation>
    </message>
    <message>
        <source>Answer the question…</source>
        <translation>質問に回答…</translation>
    </message>
    <message>
        <source>Write or check the summary…</source>
        <translation>要約を入力・確認…</translation>
    </message>
    <message>
        <source>Rate the handoff…</source>
        <translation>引き継ぎを評価…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>From the statistics</source>
        <translation>統計から</translation>
    </message>
</context>
<context>
    <name>tasuki::HandoffPanel</name>
    <message>
        <source>%1 · from %2 to %3</source>
        <translation>%1・%2から%3へ</translation>
    </message>
    <message>
        <source>No one yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Returned on %1: %2 %3</source>
        <translation>%1に差し戻し：%2 %3</translation>
    </message>
    <message>
        <source>Checklist %1/%2</source>
        <translation>チェックリスト%1/%2</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>受け取りを依頼</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受領する</translation>
    </message>
    <message>
        <source>Close handoff</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Handoff of “%1” closed.</source>
        <translation>「%1」の引き継ぎを完了しました。</translation>
    </message>
    <message>
        <source>Handoff of “%1” cancelled.</source>
        <translation>「%1」の引き継ぎを取り下げました。</translation>
    </message>
    <message>
        <source>“%1” offered.</source>
        <translation>「%1」の受け取りを依頼しました。</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>メモを保存しました。</translation>
    </message>
    <message>
        <source>No handoff selected.</source>
        <translation>引き継ぎが選択されていません。</translation>
    </message>
    <message>
        <source>Choose one in the list to see its checklist and note.</source>
        <translation>一覧から選択すると、チェックリストとメモが表示されます。</translation>
    </message>
    <message>
        <source>Why hand off with required items open?</source>
        <translation>未完了のまま依頼する理由を入力してください</translation>
    </message>
    <message>
        <source>Reason for handing off early</source>
        <translation>例外の理由</translation>
    </message>
    <message>
        <source>Handoff note</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>メモを保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cancel handoff</source>
        <translation>引き継ぎを取り下げる</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差し戻す…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>質問…</translation>
    </message>
    <message>
        <source>Ask the sender (Q)</source>
        <translation>引き継ぎ元に質問（Q）</translation>
    </message>
    <message>
        <source>With conditions…</source>
        <translation>条件付き…</translation>
    </message>
    <message>
        <source>Accept with conditions (Shift+E)</source>
        <translation>条件付きで受領（Shift+E）</translation>
    </message>
    <message>
        <source>Note, %1 points</source>
        <translation>メモ（%1点）</translation>
    </message>
    <message>
        <source>Short or empty: %1</source>
        <translation>短い、または空欄：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>tasuki::HandoffTalk</name>
    <message>
        <source>Questions %1</source>
        <translation>質問（%1件）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No answer yet · asked on %1</source>
        <translation>未回答 · %1に質問</translation>
    </message>
    <message>
        <source>→ %1: %2 · %3</source>
        <translation>→ %1：%2 · %3</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Accepted with conditions %1/%2</source>
        <translation>条件付き受領（%1/%2）</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Receiver&apos;s summary</source>
        <translation>受け手の要約</translation>
    </message>
    <message>
        <source>Write your summary…</source>
        <translation>要約を入力…</translation>
    </message>
    <message>
        <source>The sender has not checked it yet.</source>
        <translation>引き継ぎ元は未確認です。</translation>
    </message>
    <message>
        <source>✓ Marked as right by %1</source>
        <translation>✓ 内容どおり（%1）</translation>
    </message>
    <message>
        <source>Corrected by %1: %2</source>
        <translation>修正（%1）：%2</translation>
    </message>
    <message>
        <source>Change your summary…</source>
        <translation>要約を変更…</translation>
    </message>
    <message>
        <source>Check the summary…</source>
        <translation>要約を確認…</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rate the handoff…</source>
        <translation>引き継ぎを評価…</translation>
    </message>
    <message>
        <source>Completeness %1 · Promises %2 · Context %3 · People %4 · Product usage %5</source>
        <translation>網羅性：%1、約束：%2、背景：%3、先方担当者：%4、利用状況：%5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Change the rating…</source>
        <translation>評価を変更…</translation>
    </message>
</context>
<context>
    <name>tasuki::ImportBar</name>
    <message>
        <source>Detect the encoding</source>
        <translation>文字コードを自動判別</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>カンマ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, separated by %3</source>
        <translation>%1 · %2、区切りは%3</translation>
    </message>
    <message>
        <source>%1 · sheet “%2”</source>
        <translation>%1 · シート「%2」</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>読み取り方…</translation>
    </message>
    <message>
        <source>Choose the recipe by which the file is read</source>
        <translation>ファイルを読むレシピを選択</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>「%1」として読み取る</translation>
    </message>
    <message>
        <source>The headings are those of this system. Reads keys, values and days as it writes them.</source>
        <translation>見出しがこのシステムのものと一致します。キー・値・日付をその書き方で読み取ります。</translation>
    </message>
    <message>
        <source>Read by headings only</source>
        <translation>見出しだけで読む</translation>
    </message>
    <message>
        <source>Reads this file without “%1”.</source>
        <translation>このファイルを「%1」を使わずに読み込みます。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Keys of this workspace</source>
        <translation>このワークスペースのキー</translation>
    </message>
    <message>
        <source>File contains</source>
        <translation>データの種類</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>System of the keys</source>
        <translation>キーのシステム</translation>
    </message>
    <message>
        <source>System whose keys the file has: a CRM, a billing system</source>
        <translation>ファイルのキーを付けたシステム（CRM、請求システムなど）</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
</context>
<context>
    <name>tasuki::ImportHead</name>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの先頭</translation>
    </message>
    <message>
        <source>The headings are one row higher</source>
        <translation>見出しの行を1行上へ</translation>
    </message>
    <message>
        <source>The headings are one row lower</source>
        <translation>見出しの行を1行下へ</translation>
    </message>
    <message>
        <source>First rows of the file. Enter makes a row the headings.</source>
        <translation>ファイルの先頭。Enterで選択した行を見出しにします。</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>行はありません。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1, the headings</source>
        <translation>%1、見出しの行</translation>
    </message>
    <message>
        <source>Copy the headings, without data</source>
        <translation>見出しだけをコピー（データなし）</translation>
    </message>
</context>
<context>
    <name>tasuki::ImportLook</name>
    <message>
        <source>%1 imported (%2 added, %3 changed).</source>
        <translation>%1を取り込みました（追加%2件・変更%3件）。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1を取り込む</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Columns and answers for %1 saved.</source>
        <translation>%1の列の対応と回答を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that waited have come in.</source>
        <translation>
            <numerusform>保留していた%Ln行を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait for their account.</source>
        <translation>
            <numerusform>%Ln行を、顧客が決まるまで保留しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ImportMapping</name>
    <message>
        <source>Field of “%1”</source>
        <translation>「%1」の項目</translation>
    </message>
    <message>
        <source>Skip column</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>値の例</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>取り込む値</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are read</source>
        <translation>
            <numerusform>%Ln列のうち%1列を取り込みます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ImportMatches</name>
    <message>
        <source>same name</source>
        <translation>名前が同じ</translation>
    </message>
    <message>
        <source>same email domain</source>
        <translation>メールアドレスのドメインが同じ</translation>
    </message>
    <message>
        <source>Same account? Enter: yes · N: another one · Shift+Enter: yes to all that are left</source>
        <translation>同じ顧客ですか？&#x3000;Enter: 同じ&#x3000;N: 別の顧客&#x3000;Shift+Enter: 残りはすべて同じ</translation>
    </message>
    <message>
        <source>Proposed accounts</source>
        <translation>候補の顧客</translation>
    </message>
    <message>
        <source>Key in the file</source>
        <translation>ファイルのキー</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>ファイルの顧客名</translation>
    </message>
    <message>
        <source>Account here</source>
        <translation>ワークスペースの顧客</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>別の顧客</translation>
    </message>
</context>
<context>
    <name>tasuki::ImportPage</name>
    <message numerus="yes">
        <source>%1, then %Ln more file(s)</source>
        <translation>
            <numerusform>%1（残り%Lnファイル）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s) above to import it.</source>
        <translation>
            <numerusform>上の%n件の質問に答えると取り込めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) in the file to import it.</source>
        <translation>
            <numerusform>エラーが%n件あります。まだ何も取り込んでいません。列の対応かファイルを修正してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be added, %2 changed, %3 unchanged. One undo takes all of it back.</source>
        <translation>追加%1件、変更%2件、変更なし%3件。1回の操作で元に戻せます。</translation>
    </message>
    <message>
        <source>Save errors</source>
        <translation>エラーを保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the errors</source>
        <translation>エラーを保存できませんでした</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Choose a CSV file or a spreadsheet, or drop it on this window.</source>
        <translation>CSVかExcelのファイルを選択するか、この画面にドロップしてください。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Save errors…</source>
        <translation>エラーを保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give the file up; nothing is saved</source>
        <translation>取り込みをやめる（何も保存しません）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Import the file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Give the file up</source>
        <translation>取り込みをやめる</translation>
    </message>
    <message>
        <source>Answer the open question: choice %1</source>
        <translation>質問に答える：選択肢%1</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>貼り付けた行</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>%1: %2 will be added, %3 changed, %4 unchanged.</source>
        <translation>%1：追加%2件、変更%3件、変更なし%4件。</translation>
    </message>
    <message>
        <source>Import of %1 given up.</source>
        <translation>%1の取り込みをやめました。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1を読み込めません</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>別のファイルを選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) left</source>
        <translation>
            <numerusform>残りのエラー%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed</source>
        <translation>追加%1件・変更%2件</translation>
    </message>
    <message>
        <source>Nothing of this file can be imported.</source>
        <translation>このファイルは取り込めません。</translation>
    </message>
    <message>
        <source>Remember how it is read</source>
        <translation>読み方を記憶する</translation>
    </message>
    <message>
        <source>The next file with these headings is read the same way.</source>
        <translation>次に同じ見出しのファイルを、同じように読み込みます。</translation>
    </message>
    <message>
        <source>The proposed account is another one</source>
        <translation>候補は別の顧客</translation>
    </message>
    <message>
        <source>All proposed accounts that are left are the same</source>
        <translation>残りの候補はすべて同じ顧客</translation>
    </message>
    <message>
        <source>MRR after import: %1</source>
        <translation>取り込み後のMRR：%1</translation>
    </message>
    <message>
        <source>MRR after import: %1.</source>
        <translation>取り込み後のMRR：%1。</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>How files were read by hand, for the next ones</source>
        <translation>手で指定した読み取り方。次のファイルにも使われます</translation>
    </message>
    <message>
        <source>Waiting rows (%1)</source>
        <translation>保留の行（%1）</translation>
    </message>
    <message>
        <source>Rows of imports whose account is not known yet</source>
        <translation>顧客がまだ見つからない、取り込んだ行</translation>
    </message>
    <message>
        <source>Headings copied, without data.</source>
        <translation>見出しだけをコピーしました。</translation>
    </message>
    <message>
        <source>Choose the recipe that reads the file…</source>
        <translation>ファイルを読むレシピを選択…</translation>
    </message>
    <message>
        <source>Copy the headings without data</source>
        <translation>見出しだけをコピー</translation>
    </message>
</context>
<context>
    <name>tasuki::ImportQuestions</name>
    <message>
        <source>Last day of the contract</source>
        <translation>終了日まで有効（当日を含む）</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>終了日の前日まで有効（当日を含まない）</translation>
    </message>
    <message>
        <source>Price of one: multiply</source>
        <translation>単価（数量を掛ける）</translation>
    </message>
    <message>
        <source>Total: don&apos;t multiply</source>
        <translation>合計（掛けない）</translation>
    </message>
    <message>
        <source>Percent (10 = 10%)</source>
        <translation>パーセント（10 = 10%）</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Fraction (0.1 = 10%)</source>
        <translation>割合（0.1 = 10%）</translation>
    </message>
    <message>
        <source>Base currency for one unit</source>
        <translation>外貨1単位あたりの基準通貨</translation>
    </message>
    <message>
        <source>Units for one of the base currency</source>
        <translation>基準通貨1単位あたりの外貨</translation>
    </message>
    <message>
        <source>Decimal point (1.500 = 1.5)</source>
        <translation>点が小数点（1.500 = 1.5）</translation>
    </message>
    <message>
        <source>Decimal comma (1.500 = 1500)</source>
        <translation>コンマが小数点（1.500 = 1500）</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日・月・年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月・日・年</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年・月・日</translation>
    </message>
    <message>
        <source>Not a charge type: skip the column</source>
        <translation>課金区分ではない（列を読まない）</translation>
    </message>
    <message>
        <source>Add them as members</source>
        <translation>メンバーに追加</translation>
    </message>
    <message>
        <source>Leave these cells out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Owner (one of us)</source>
        <translation>主担当（自社）</translation>
    </message>
    <message>
        <source>Contact of the account</source>
        <translation>先方担当者</translation>
    </message>
    <message>
        <source>Account of the row above</source>
        <translation>上の行の顧客</translation>
    </message>
    <message>
        <source>They are these accounts</source>
        <translation>候補の顧客とみなす</translation>
    </message>
    <message>
        <source>They are other accounts</source>
        <translation>別の顧客とみなす</translation>
    </message>
    <message>
        <source>Correct the whole line</source>
        <translation>明細全体を直す</translation>
    </message>
    <message>
        <source>Change it from a day on</source>
        <translation>ある日から変える</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>They end on a day</source>
        <translation>ある日に終了する</translation>
    </message>
    <message>
        <source>Refuse them</source>
        <translation>エラーにする</translation>
    </message>
    <message>
        <source>Let them wait for their account</source>
        <translation>顧客が決まるまで保留する</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value, what it means</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>契約更新日</translation>
    </message>
    <message>
        <source>Last change: skip the column</source>
        <translation>最後に変更した日：この列を取り込まない</translation>
    </message>
    <message>
        <source>The person belongs to each of them</source>
        <translation>それぞれの顧客の先方担当者とする</translation>
    </message>
    <message>
        <source>The row belongs to the first one</source>
        <translation>最初の顧客のものとする</translation>
    </message>
    <message>
        <source>The amounts are in that unit</source>
        <translation>金額はその単位で書かれている</translation>
    </message>
    <message>
        <source>The amounts count as they are</source>
        <translation>金額をそのまま取り込む</translation>
    </message>
    <message>
        <source>They count up to their end</source>
        <translation>終了日まで計上する</translation>
    </message>
    <message>
        <source>They ended when they were cancelled</source>
        <translation>解約した日に終了した</translation>
    </message>
</context>
<context>
    <name>tasuki::ImportRows</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>取り込めない行</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>above the headings</source>
        <translation>見出しより上</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>合計の行</translation>
    </message>
    <message>
        <source>the headings again</source>
        <translation>見出しの繰り返し</translation>
    </message>
    <message>
        <source>below the table</source>
        <translation>表より下</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>The rows are not listed one by one.</source>
        <translation>行は一覧に表示されません。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>行はありません。</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>過去を変更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>goes on with the record above</source>
        <translation>上のレコードの続き</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>取り込み先</translation>
    </message>
</context>
<context>
    <name>tasuki::ImportWait</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>tasuki::KindsEditor</name>
    <message>
        <source>Restore</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Touchpoint type “%1” added.</source>
        <translation>タッチポイントの種類「%1」を追加しました。</translation>
    </message>
    <message>
        <source>No touch tier</source>
        <translation>タッチモデル未設定</translation>
    </message>
    <message>
        <source>Touchpoint type</source>
        <translation>タッチポイントの種類</translation>
    </message>
    <message>
        <source>Touch tier</source>
        <translation>タッチモデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Touchpoint types</source>
        <translation>タッチポイントの種類</translation>
    </message>
    <message>
        <source>Archived types can&apos;t be chosen. Logged touchpoints keep them.</source>
        <translation>無効の種類は選択できません。記録済みのタッチポイントはそのままです。</translation>
    </message>
    <message>
        <source>Name of the new type</source>
        <translation>新しい種類の名前</translation>
    </message>
    <message>
        <source>Touch tier of the new type</source>
        <translation>新しい種類のタッチモデル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the type</source>
        <translation>種類を追加</translation>
    </message>
    <message>
        <source>Change touch tier…</source>
        <translation>タッチモデルを変更…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Edit template…</source>
        <translation>ひな形を編集…</translation>
    </message>
</context>
<context>
    <name>tasuki::KpiAnswers</name>
    <message>
        <source>Why %1 changed</source>
        <translation>%1が変わった理由</translation>
    </message>
    <message>
        <source>No account changed it.</source>
        <translation>変化させた顧客はいません。</translation>
    </message>
    <message>
        <source>MRR movements by account</source>
        <translation>MRRが増減した顧客</translation>
    </message>
    <message>
        <source>No account changed in this period.</source>
        <translation>この期間に増減した顧客はいません。</translation>
    </message>
    <message>
        <source>Next 3 months</source>
        <translation>今後3か月の予定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln社</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals within %1 days</source>
        <translation>%1日以内の契約更新</translation>
    </message>
    <message>
        <source>Ends or shrinks by contract</source>
        <translation>契約上の終了・減額</translation>
    </message>
    <message>
        <source>Starts or grows by contract</source>
        <translation>契約上の開始・増額</translation>
    </message>
</context>
<context>
    <name>tasuki::KpiCards</name>
    <message>
        <source>%1 (%2)</source>
        <comment>NRR (12 months)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標%1</translation>
    </message>
    <message>
        <source>target %1 · in progress</source>
        <translation>目標%1（速報）</translation>
    </message>
    <message>
        <source>target %1 · met</source>
        <translation>目標%1・達成</translation>
    </message>
    <message>
        <source>target %1 · %2 to go</source>
        <translation>目標%1・あと%2</translation>
    </message>
</context>
<context>
    <name>tasuki::KpiPage</name>
    <message>
        <source>No contracts yet.</source>
        <translation>契約はまだありません。</translation>
    </message>
    <message>
        <source>Import contract lines to see NRR, GRR and churn.</source>
        <translation>契約明細を取り込むと、NRR・GRR・解約率が表示されます。</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSVを取り込む</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>すべての顧客を表示</translation>
    </message>
    <message>
        <source>The contracts of “%1” add up to less than 0; they count as 0.</source>
        <translation>「%1」の契約の合計がマイナスのため、0として数えています。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>絞り込み（%1）</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>%1 (in progress)</source>
        <translation>%1（速報）</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Excel（XLSX）…</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Period length</source>
        <translation>集計期間</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>Period of the cards and charts</source>
        <translation>カードとグラフの期間</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Export this period as PDF or spreadsheet</source>
        <translation>この期間の指標をPDFまたはExcelで書き出します</translation>
    </message>
    <message>
        <source>Filter accounts or open a saved view</source>
        <translation>顧客を絞り込む、または保存したビューを開きます</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>No contracts yet. Add or import contracts to get a report.</source>
        <translation>契約がまだありません。契約を追加するか、取り込んでください。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Excelファイル (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>内訳を閉じる</translation>
    </message>
    <message>
        <source>KPI report as PDF…</source>
        <translation>KPIレポートをPDFで保存…</translation>
    </message>
    <message>
        <source>KPI report as a spreadsheet…</source>
        <translation>KPIレポートをExcelで保存…</translation>
    </message>
    <message>
        <source>Edit targets…</source>
        <translation>目標を編集…</translation>
    </message>
    <message>
        <source>KPI by: %1</source>
        <translation>KPIの集計期間：%1</translation>
    </message>
    <message>
        <source>KPI by: custom range…</source>
        <translation>KPIの集計期間：期間を指定…</translation>
    </message>
    <message>
        <source>Top cards by company phase</source>
        <translation>会社のフェーズ別の重点指標</translation>
    </message>
    <message>
        <source>Top cards: %1.</source>
        <translation>重点指標：%1</translation>
    </message>
    <message>
        <source>KPI top cards: %1</source>
        <translation>KPIの重点指標：%1</translation>
    </message>
    <message>
        <source>The contracts of “%1” in this group add up to less than 0; they count as 0.</source>
        <translation>「%1」のこの区分の契約の合計がマイナスのため、0として数えています。</translation>
    </message>
    <message>
        <source>Such as “SMB by half-year”</source>
        <translation>例：SMBの半期</translation>
    </message>
</context>
<context>
    <name>tasuki::KpiPictures</name>
    <message>
        <source>Chart copied.</source>
        <translation>図をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>MRR lost</source>
        <translation>減少したMRR</translation>
    </message>
    <message>
        <source>Distributed metric</source>
        <translation>分布の対象</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>四半期ごと</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Length of a cohort</source>
        <translation>コホートの長さ</translation>
    </message>
    <message>
        <source>MRR, %</source>
        <translation>MRR（%）</translation>
    </message>
    <message>
        <source>Accounts, %</source>
        <translation>社数（%）</translation>
    </message>
    <message>
        <source>Retention basis</source>
        <translation>継続率の基準</translation>
    </message>
    <message>
        <source>Compared with the month before</source>
        <translation>前月との比較</translation>
    </message>
    <message>
        <source>Compared with 12 months before</source>
        <translation>12か月前との比較</translation>
    </message>
    <message>
        <source>Compared with the start of the range</source>
        <translation>期間の初めとの比較</translation>
    </message>
    <message>
        <source>Opening to closing of each period</source>
        <translation>各期間の期首から期末まで</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>NRR and GRR</source>
        <translation>NRRとGRR</translation>
    </message>
    <message>
        <source>MRR movements</source>
        <translation>MRRの増減</translation>
    </message>
    <message>
        <source>Per month; choose a bar to see its accounts</source>
        <translation>月ごと。棒を選択すると該当顧客を表示</translation>
    </message>
    <message>
        <source>Per period; choose a bar to see its accounts</source>
        <translation>期間ごと。棒を選択すると該当顧客を表示</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Per period</source>
        <translation>期間ごと</translation>
    </message>
    <message>
        <source>Logo churn and MRR churn</source>
        <translation>顧客解約率とMRR解約率</translation>
    </message>
    <message>
        <source>MRR bridge</source>
        <translation>MRRブリッジ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>No account in this period</source>
        <translation>この期間に該当する顧客はいません</translation>
    </message>
    <message>
        <source>%1 of %2 accounts make up half of %3</source>
        <translation>%2社中%1社で%3の半分</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>MRRの顧客構成</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Retention by cohort</source>
        <translation>コホート別の継続率</translation>
    </message>
    <message>
        <source>No account started in this group; owner, team and stage as of the start</source>
        <translation>この区分で始まった顧客はいません（主担当・チーム・ステージは開始時点のものです）</translation>
    </message>
    <message>
        <source>By the first paying period; choose a cell to see its accounts</source>
        <translation>最初に支払った期間ごと。セルを選択すると該当顧客を表示</translation>
    </message>
    <message>
        <source>Save the chart as an image</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>Images (*.png);;Vector images (*.svg)</source>
        <translation>画像 (*.png);;ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::ListPageBase</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1 of %2 shown</source>
        <translation>列：%2列のうち%1列を表示</translation>
    </message>
</context>
<context>
    <name>tasuki::MainWindow</name>
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
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>顧客・コマンドを検索</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>この一覧を絞り込む</translation>
    </message>
    <message>
        <source>Preview panel</source>
        <translation>詳細パネル</translation>
    </message>
    <message>
        <source>Theme: System</source>
        <translation>テーマ：システムに合わせる</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
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
        <translation>Tasukiについて</translation>
    </message>
    <message>
        <source>Tasuki %1, a workbench for customer success teams. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tasuki %1 — カスタマーサクセスの業務アプリ。GNU General Public License 第3版以降にもとづくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>列を選択…</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>行の高さ：小</translation>
    </message>
    <message>
        <source>Rows: normal</source>
        <translation>行の高さ：標準</translation>
    </message>
    <message>
        <source>Rows: spacious</source>
        <translation>行の高さ：大</translation>
    </message>
    <message>
        <source>Still loading. Try again in a moment.</source>
        <translation>読み込み中です。完了後にお試しください。</translation>
    </message>
    <message>
        <source>Size: %1 %</source>
        <translation>表示サイズ：%1%</translation>
    </message>
    <message>
        <source>Restart Tasuki to see everything at %1 %.</source>
        <translation>Tasukiを再起動すると%1%の大きさで表示されます。</translation>
    </message>
</context>
<context>
    <name>tasuki::MonthGrid</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::MonthStrip</name>
    <message numerus="yes">
        <source>%1: %Ln due, MRR %2</source>
        <translation>
            <numerusform>%1：契約更新%Ln件、MRR %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::MoodField</name>
    <message>
        <source>Very bad</source>
        <translation>とても悪い</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>とても良い</translation>
    </message>
    <message>
        <source>Customer&apos;s mood</source>
        <translation>顧客の反応</translation>
    </message>
</context>
<context>
    <name>tasuki::NewWorkspaceSheet</name>
    <message>
        <source>New workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>年度の開始月</translation>
    </message>
    <message>
        <source>All metrics are in the base currency. It can&apos;t change later; the fiscal year can, in the settings.</source>
        <translation>指標はすべて基準通貨で表示されます。基準通貨は後から変更できません。年度は設定で変更できます。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Invalid currency “%1”. Use three letters, such as JPY.</source>
        <translation>通貨「%1」は使えません。JPYのような3文字で入力してください。</translation>
    </message>
</context>
<context>
    <name>tasuki::NextStepLine</name>
    <message>
        <source>No next step is set.</source>
        <translation>次のアクションが未設定です。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のアクション</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>次のアクションを決める</translation>
    </message>
</context>
<context>
    <name>tasuki::NoteEditor</name>
    <message>
        <source>Touchpoint logged.</source>
        <translation>タッチポイントを記録しました。</translation>
    </message>
    <message>
        <source>What was said and agreed?</source>
        <translation>話したこと、決まったこと</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Touchpoint type</source>
        <translation>タッチポイントの種類</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>所要時間（分）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>タッチポイントを記録</translation>
    </message>
    <message>
        <source>Enter the minutes as a whole number.</source>
        <translation>所要時間（分）は整数で入力してください。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingCard</name>
    <message>
        <source>Onboarding</source>
        <translation>オンボーディング</translation>
    </message>
    <message>
        <source>Add an onboarding record</source>
        <translation>オンボーディング記録を追加</translation>
    </message>
    <message>
        <source>Edit onboarding record…</source>
        <translation>オンボーディング記録を編集…</translation>
    </message>
    <message>
        <source>No onboarding record yet.</source>
        <translation>オンボーディング記録はまだありません。</translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingCards</name>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Period of the metrics</source>
        <translation>指標の期間</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingExplain</name>
    <message>
        <source>Records in the metric</source>
        <translation>指標の元になる記録</translation>
    </message>
    <message>
        <source>No records in this period.</source>
        <translation>この期間に該当するデータはありません。</translation>
    </message>
    <message>
        <source>Choose another period, or enter the dates of the records.</source>
        <translation>別の期間を選択するか、記録の日付を入力してください。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>達成日</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ゴール</translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingForm</name>
    <message>
        <source>Onboarding: %1</source>
        <translation>オンボーディング：%1</translation>
    </message>
    <message>
        <source>Add an onboarding record: %1</source>
        <translation>オンボーディング記録を追加：%1</translation>
    </message>
    <message>
        <source>Add an onboarding record</source>
        <translation>オンボーディング記録を追加</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>顧客全体</translation>
    </message>
    <message>
        <source>Target days</source>
        <translation>目標日数</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>契約締結日</translation>
    </message>
    <message>
        <source>Kickoff</source>
        <translation>キックオフ</translation>
    </message>
    <message>
        <source>Contract start (planned)</source>
        <translation>契約開始（予定）</translation>
    </message>
    <message>
        <source>Contract start (actual)</source>
        <translation>契約開始（実績）</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>初回入金日</translation>
    </message>
    <message>
        <source>First use confirmed</source>
        <translation>利用開始確認</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>成功基準</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcome date</source>
        <translation>結果の日付</translation>
    </message>
    <message>
        <source>Why it was not met</source>
        <translation>未達の理由</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add the record</source>
        <translation>記録を追加</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Account: name, reading or code</source>
        <translation>顧客：顧客名・よみ・コード</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>基準%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1, %2 (%3)</source>
        <translation>バージョン%1・%2（%3）</translation>
    </message>
    <message>
        <source>Version %1 (%2)</source>
        <translation>バージョン%1（%2）</translation>
    </message>
    <message>
        <source>Choose the account from the list.</source>
        <translation>顧客を一覧から選択してください。</translation>
    </message>
    <message>
        <source>Enter target days as a whole number.</source>
        <translation>目標日数は整数で入力してください。</translation>
    </message>
    <message>
        <source>Onboarding record of %1 changed.</source>
        <translation>%1のオンボーディング記録を変更しました。</translation>
    </message>
    <message>
        <source>Onboarding record of %1 added.</source>
        <translation>%1のオンボーディング記録を追加しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingPage</name>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Invalid date “%1”. Use 2024/12/24 or 12/24.</source>
        <translation>「%1」を日付として読み取れません。2024/12/24または12/24の形式で入力してください。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>成功基準</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>契約締結日</translation>
    </message>
    <message>
        <source>Start (planned)</source>
        <translation>契約開始（予定）</translation>
    </message>
    <message>
        <source>Start (actual)</source>
        <translation>契約開始（実績）</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>利用開始確認</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>初回入金日</translation>
    </message>
    <message>
        <source>Kickoff</source>
        <translation>キックオフ</translation>
    </message>
    <message>
        <source>Target days</source>
        <translation>目標日数</translation>
    </message>
    <message>
        <source>Enter target days as a whole number.</source>
        <translation>目標日数は整数で入力してください。</translation>
    </message>
    <message>
        <source>Outcome date</source>
        <translation>結果の日付</translation>
    </message>
    <message>
        <source>Filter onboarding records</source>
        <translation>オンボーディング記録を絞り込む</translation>
    </message>
    <message>
        <source>Account, service, owner</source>
        <translation>顧客名・サービス・主担当</translation>
    </message>
    <message>
        <source>Filter onboarding records by text</source>
        <translation>文字でオンボーディング記録を絞り込む</translation>
    </message>
    <message>
        <source>Edit success criteria…</source>
        <translation>成功基準を編集…</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>成功基準</translation>
    </message>
    <message>
        <source>What success means</source>
        <translation>成功の判定基準</translation>
    </message>
    <message>
        <source>Onboarding records</source>
        <translation>オンボーディング記録</translation>
    </message>
    <message>
        <source>No onboarding records yet.</source>
        <translation>オンボーディング記録はまだありません。</translation>
    </message>
    <message>
        <source>Add a record to track the dates from contract to first use. Support before the contract starts brings first payment forward.</source>
        <translation>契約締結から利用開始までの日付を追えます。契約開始前からの支援は、開始と入金を早めます。</translation>
    </message>
    <message>
        <source>Add an onboarding record</source>
        <translation>オンボーディング記録を追加</translation>
    </message>
    <message>
        <source>Add an onboarding record…</source>
        <translation>オンボーディング記録を追加…</translation>
    </message>
    <message>
        <source>Edit the record…</source>
        <translation>記録を編集…</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Confirm first use today</source>
        <translation>今日付けで利用開始を確認</translation>
    </message>
    <message>
        <source>Close as met</source>
        <translation>達成として完了</translation>
    </message>
    <message>
        <source>Close as not met…</source>
        <translation>未達で終了…</translation>
    </message>
    <message>
        <source>Reopen the onboarding</source>
        <translation>オンボーディングを再開</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>記録を削除</translation>
    </message>
    <message>
        <source>Included: %1</source>
        <translation>内訳：%1</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>オンボーディング</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>期限超過%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open record(s)</source>
        <translation>
            <numerusform>進行中の記録%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln社</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::PassStatisticsPage</name>
    <message numerus="yes">
        <source>%Ln offered</source>
        <translation>
            <numerusform>依頼%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the handoffs</source>
        <translation>引き継ぎを表示</translation>
    </message>
    <message>
        <source>%1 in time</source>
        <translation>期限内%1</translation>
    </message>
    <message>
        <source>Accepted first time</source>
        <translation>初回受領率</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>約束の履行率</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>期限超過%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>未処理%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted, no touchpoint yet</source>
        <translation>受領済み・タッチポイント待ち</translation>
    </message>
    <message>
        <source>No one yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 of %2 handoffs</source>
        <translation>引き継ぎ%2件中%1件</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>件数が少なく比較できません</translation>
    </message>
    <message>
        <source>late, target %1</source>
        <translation>超過（目標%1）</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>進行中%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Median of %1 · %2 in time · %3 running, %4 of them overdue</source>
        <translation>%1件の中央値 · 期限内%2 · 進行中%3件（うち期限超過%4件）</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>引き継ぎ経路</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Days to accept</source>
        <translation>受領まで</translation>
    </message>
    <message>
        <source>Days to touchpoint</source>
        <translation>初回タッチポイントまで</translation>
    </message>
    <message>
        <source>Days to re-offer</source>
        <translation>再依頼まで</translation>
    </message>
    <message>
        <source>Route, team or member</source>
        <translation>引き継ぎ経路・チーム・メンバー</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>Fiscal half</source>
        <translation>半期</translation>
    </message>
    <message>
        <source>Fiscal quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Period length</source>
        <translation>集計期間</translation>
    </message>
    <message>
        <source>Handoff statistics</source>
        <translation>引き継ぎの統計</translation>
    </message>
    <message>
        <source>No handoffs in this period.</source>
        <translation>この期間の引き継ぎはありません。</translation>
    </message>
    <message>
        <source>Handoffs that were offered or are open appear here.</source>
        <translation>受け取りを依頼した引き継ぎと、進行中の引き継ぎがここに表示されます。</translation>
    </message>
    <message>
        <source>Open handoffs</source>
        <translation>引き継ぎを開く</translation>
    </message>
    <message>
        <source>Reasons for returns</source>
        <translation>差し戻しの理由</translation>
    </message>
    <message>
        <source>Business days in state</source>
        <translation>状態ごとの経過営業日</translation>
    </message>
    <message>
        <source>Reached acceptance</source>
        <translation>受領まで完了</translation>
    </message>
    <message>
        <source>Handoffs offered</source>
        <translation>引き継ぎ依頼数</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>営業日</translation>
    </message>
</context>
<context>
    <name>tasuki::PeoplePage</name>
    <message>
        <source>“%1” changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>メンバーを絞り込む</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation>メンバーはまだいません。</translation>
    </message>
    <message>
        <source>Members own accounts and hand them off.</source>
        <translation>メンバーを追加すると、主担当や引き継ぎ先に選択できます。</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>No teams yet.</source>
        <translation>チームはまだありません。</translation>
    </message>
    <message>
        <source>Add a team to offer handoffs to it.</source>
        <translation>チームを追加すると、引き継ぎ先に選択できます。</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>チームを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上長</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Accounts owned</source>
        <translation>担当顧客数</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Team renamed.</source>
        <translation>チーム名を変更しました。</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>メンバーを追加…</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>チームを追加…</translation>
    </message>
    <message>
        <source>Members &amp; teams</source>
        <translation>メンバーとチーム</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>Share of a full-time job, from 0.00 to 1.00</source>
        <translation>フルタイム換算（0.00〜1.00）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>メンバー%Ln名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Lnチーム</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the team…</source>
        <translation>チーム名を変更…</translation>
    </message>
    <message>
        <source>Edit the member…</source>
        <translation>メンバーを編集…</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Accounts with an owner</source>
        <translation>主担当のいる顧客</translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>主担当%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>MRR with an owner</source>
        <translation>主担当のいるMRR</translation>
    </message>
    <message>
        <source>%1 of all MRR</source>
        <translation>全MRRの%1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>担当未定</translation>
    </message>
    <message>
        <source>Every account has an owner.</source>
        <translation>すべての顧客に主担当がいます。</translation>
    </message>
    <message>
        <source>%1 MRR. Open to assign.</source>
        <translation>MRR%1。開いて割り当てます。</translation>
    </message>
    <message>
        <source>Accounts by owner</source>
        <translation>主担当別の顧客数</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>離任</translation>
    </message>
    <message>
        <source>Member leaves…</source>
        <translation>退職・異動…</translation>
    </message>
    <message>
        <source>Member is back</source>
        <translation>在籍に戻す</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>「%1」を在籍に戻しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::PictureCard</name>
    <message>
        <source>Show as a table (T)</source>
        <translation>表で表示（T）</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Copy the chart (C)</source>
        <translation>図をコピー（C）</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>図をコピー</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>図を保存…</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>図を保存</translation>
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
    <message>
        <source>Choose your name</source>
        <translation>自分の名前を選択</translation>
    </message>
    <message>
        <source>Acting as: %1</source>
        <translation>操作者：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>未処理%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::RateForm</name>
    <message>
        <source>Rate of %1</source>
        <translation>%1のレート</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>レートを追加</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Code, such as USD</source>
        <translation>コード（例：USD）</translation>
    </message>
    <message>
        <source>Rate: one unit in %1</source>
        <translation>レート：1単位の%1での価値</translation>
    </message>
    <message>
        <source>Up to 12 decimals</source>
        <translation>小数12桁まで</translation>
    </message>
    <message>
        <source>One unit in %1</source>
        <translation>1単位の%1での価値</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>レートを変更</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>レートを追加</translation>
    </message>
    <message>
        <source>Effect on metrics</source>
        <translation>指標への影響</translation>
    </message>
    <message>
        <source>Invalid rate “%1”. Use a number with at most 12 decimals, such as 155.25.</source>
        <translation>「%1」をレートとして読み取れません。小数12桁以内の数値（例：155.25）で入力してください。</translation>
    </message>
    <message>
        <source>%1, the last full month; NRR and GRR over 12 months</source>
        <translation>%1（終わった最後の月）。NRRとGRRは直近12か月</translation>
    </message>
    <message>
        <source>Enter the value of one unit.</source>
        <translation>1単位の価値を入力してください。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>No metrics until every currency in use has a rate.</source>
        <translation>使用中のほかの通貨にレートがないため、指標を計算できません。</translation>
    </message>
    <message>
        <source>Restates all past months; creates no movements.</source>
        <translation>過去のすべての月がこのレートで計算し直されます。増減（新規・拡張・解約など）には数えません。</translation>
    </message>
    <message>
        <source>These metrics stay the same.</source>
        <translation>これらの指標は変わりません。</translation>
    </message>
    <message>
        <source>Rate changed in every month: 1 %1 = %2 %3.</source>
        <translation>%1のレートを%2 %3に変更しました（全期間）。</translation>
    </message>
    <message>
        <source>Rate added for every month: 1 %1 = %2 %3.</source>
        <translation>%1のレートを%2 %3で追加しました（全期間）。</translation>
    </message>
</context>
<context>
    <name>tasuki::ReadingPage</name>
    <message>
        <source>Loading the workspace…</source>
        <translation>ワークスペースを読み込んでいます…</translation>
    </message>
    <message>
        <source>This takes a moment with very many accounts.</source>
        <translation>顧客がとても多い場合は、少し時間がかかります。</translation>
    </message>
    <message>
        <source>Showing the first saved rows. Loading the rest…</source>
        <translation>前回の先頭の行を表示しています。残りを読み込み中…</translation>
    </message>
</context>
<context>
    <name>tasuki::ReasonsSheet</name>
    <message>
        <source>Churn reasons</source>
        <translation>解約理由</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>新しい理由</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No churn reasons.</source>
        <translation>解約理由がありません。</translation>
    </message>
    <message>
        <source>Add a reason: a churn requires one.</source>
        <translation>解約の記録に必要です。最初の理由を追加してください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Used reasons stay in the history only.</source>
        <translation>削除した理由も過去の記録には残ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Reason renamed to “%1”.</source>
        <translation>理由を「%1」に変更しました。</translation>
    </message>
    <message>
        <source>Reason “%1” added.</source>
        <translation>理由「%1」を追加しました。</translation>
    </message>
    <message>
        <source>Reason “%1” removed.</source>
        <translation>理由「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::ReceiverChoice</name>
    <message>
        <source>Receiver changed.</source>
        <translation>引き継ぎ先を変更しました。</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>引き継ぎ先</translation>
    </message>
    <message>
        <source>Receiving team</source>
        <translation>引き継ぎ先チーム</translation>
    </message>
    <message>
        <source>Receiving member</source>
        <translation>引き継ぎ先メンバー</translation>
    </message>
</context>
<context>
    <name>tasuki::RecipesPage</name>
    <message numerus="yes">
        <source>%Ln recipe(s) of this workspace</source>
        <translation>
            <numerusform>このワークスペースのレシピ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a recipe</source>
        <translation>レシピを追加</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>レシピ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1を読み取れません。</translation>
    </message>
    <message>
        <source>Recipe “%1” added.</source>
        <translation>レシピ「%1」を追加しました。</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>レシピ (*.json)</translation>
    </message>
    <message>
        <source>Recipe “%1” saved.</source>
        <translation>レシピ「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Recipe “%1” removed.</source>
        <translation>レシピ「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter recipes</source>
        <translation>レシピを絞り込み</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>View and rename…</source>
        <translation>内容を表示…</translation>
    </message>
    <message>
        <source>Show what it reads, and rename it</source>
        <translation>読み取る内容を表示し、名称を変更</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Save the recipe as a file, for another workspace</source>
        <translation>別のワークスペースで使えるように、レシピをファイルに保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Files with its headings are no longer read by it</source>
        <translation>この見出しのファイルに使われなくなります</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>ファイルから追加…</translation>
    </message>
    <message>
        <source>Add a recipe that was saved as a file</source>
        <translation>ファイルに保存したレシピを追加</translation>
    </message>
    <message>
        <source>Recipe name</source>
        <translation>レシピ名</translation>
    </message>
    <message>
        <source>File contains</source>
        <translation>データの種類</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Known by the headings</source>
        <translation>見分ける見出し</translation>
    </message>
    <message>
        <source>View and rename the recipe…</source>
        <translation>レシピの内容を表示…</translation>
    </message>
    <message>
        <source>Save the recipe as a file…</source>
        <translation>レシピをファイルに保存…</translation>
    </message>
    <message>
        <source>Remove the recipe</source>
        <translation>レシピを削除</translation>
    </message>
    <message>
        <source>Add a recipe from a file…</source>
        <translation>ファイルからレシピを追加…</translation>
    </message>
    <message>
        <source>No recipes of your own yet.</source>
        <translation>自分たちで作ったレシピはまだありません。</translation>
    </message>
    <message>
        <source>Match the columns of a file by hand, and the next file with its headings is read the same way. Files of these are read without one: %1.</source>
        <translation>ファイルの列を手作業で対応させると、次から同じ見出しのファイルを同じように読み込みます。次のシステムのファイルはそのまま読み込めます：%1。</translation>
    </message>
</context>
<context>
    <name>tasuki::RelayLine</name>
    <message>
        <source>Owners so far</source>
        <translation>これまでの主担当</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>tasuki::RenewalCards</name>
    <message>
        <source>MRR due by forecast</source>
        <translation>見立て別の更新対象MRR</translation>
    </message>
    <message>
        <source>Renewal rate and projection</source>
        <translation>更新率と着地見込み</translation>
    </message>
    <message>
        <source>Open in this list</source>
        <translation>表示中の未決定分</translation>
    </message>
    <message>
        <source>Renewal rate</source>
        <translation>更新率</translation>
    </message>
    <message>
        <source>Projected NRR</source>
        <translation>NRRの着地見込み</translation>
    </message>
    <message>
        <source>Projected GRR</source>
        <translation>GRRの着地見込み</translation>
    </message>
    <message>
        <source>How it&apos;s calculated</source>
        <translation>計算方法を表示</translation>
    </message>
    <message>
        <source>Period of rate and projection</source>
        <translation>更新率と着地見込みの期間</translation>
    </message>
    <message>
        <source>MRR %1</source>
        <translation>MRR %1</translation>
    </message>
    <message>
        <source>Renewal rate, %1</source>
        <translation>更新率（%1）</translation>
    </message>
    <message>
        <source>Projected NRR and GRR, %1</source>
        <translation>NRRとGRRの着地見込み（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln社</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::RenewalsPage</name>
    <message>
        <source>Renewal date range</source>
        <translation>契約更新日の範囲</translation>
    </message>
    <message>
        <source>Owner filter</source>
        <translation>主担当で絞り込み</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Name, reading, owner</source>
        <translation>顧客名・よみ・主担当</translation>
    </message>
    <message>
        <source>Filter renewals by text</source>
        <translation>契約更新を文字で絞り込む</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>契約更新</translation>
    </message>
    <message>
        <source>No renewals due.</source>
        <translation>契約更新の予定はありません。</translation>
    </message>
    <message>
        <source>An account is due on its renewal date or at the end of its contract lines. Enter the dates in the account details.</source>
        <translation>契約更新日、または契約明細の終了日を迎える顧客がここに並びます。日付は顧客の詳細に入力します。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Set forecast…</source>
        <translation>見立てを入力…</translation>
    </message>
    <message>
        <source>Set how likely it is to renew</source>
        <translation>更新の可能性を入力</translation>
    </message>
    <message>
        <source>Record outcome…</source>
        <translation>結果を記録…</translation>
    </message>
    <message>
        <source>Record how the renewal ended</source>
        <translation>契約更新の結果を記録</translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation>見立て：%1</translation>
    </message>
    <message>
        <source>Record the outcome…</source>
        <translation>結果を記録…</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Log a touchpoint…</source>
        <translation>タッチポイントを記録…</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Edit churn reasons…</source>
        <translation>解約理由を編集…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>期限超過%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ReturnReasons</name>
    <message numerus="yes">
        <source>%1: %n return(s)</source>
        <translation>
            <numerusform>%1：差し戻し%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, most on %1</source>
        <translation>、最多：%1</translation>
    </message>
</context>
<context>
    <name>tasuki::RoutesEditor</name>
    <message>
        <source>Checklist: %1</source>
        <translation>チェックリスト：%1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Route changed.</source>
        <translation>引き継ぎ経路を変更しました。</translation>
    </message>
    <message>
        <source>Checklist changed for new handoffs.</source>
        <translation>チェックリストを変更しました。進行中の引き継ぎには影響しません。</translation>
    </message>
    <message>
        <source>Route “%1” added.</source>
        <translation>引き継ぎ経路「%1」を追加しました。</translation>
    </message>
    <message>
        <source>“%1” added to the checklist.</source>
        <translation>「%1」をチェックリストに追加しました。</translation>
    </message>
    <message>
        <source>Item removed for new handoffs.</source>
        <translation>項目を削除しました。進行中の引き継ぎには影響しません。</translation>
    </message>
    <message>
        <source>Keep the stage</source>
        <translation>ステージを変えない</translation>
    </message>
    <message>
        <source>Ticked by hand</source>
        <translation>手動でチェック</translation>
    </message>
    <message>
        <source>A touchpoint of this type</source>
        <translation>この種類のタッチポイントがある</translation>
    </message>
    <message>
        <source>Usage exists</source>
        <translation>利用がある</translation>
    </message>
    <message>
        <source>Of any metric</source>
        <translation>指標を問わない</translation>
    </message>
    <message>
        <source>A contact exists</source>
        <translation>先方担当者がいる</translation>
    </message>
    <message>
        <source>With any role</source>
        <translation>役割を問わない</translation>
    </message>
    <message>
        <source>Touchpoint: %1</source>
        <translation>タッチポイント：%1</translation>
    </message>
    <message>
        <source>Usage of any metric</source>
        <translation>何らかの利用</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>利用：%1</translation>
    </message>
    <message>
        <source>A contact with any role</source>
        <translation>先方担当者（役割を問わない）</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>先方担当者：%1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>引き継ぎ経路</translation>
    </message>
    <message>
        <source>Enter business days as a whole number.</source>
        <translation>営業日は整数で入力してください。</translation>
    </message>
    <message>
        <source>Stage on acceptance</source>
        <translation>受領時のステージ</translation>
    </message>
    <message>
        <source>Same stage</source>
        <translation>変えない</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How it&apos;s completed</source>
        <translation>判定方法</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Handoff routes</source>
        <translation>引き継ぎ経路</translation>
    </message>
    <message>
        <source>Starting point of the next handoff on this route</source>
        <translation>この引き継ぎ経路の次の引き継ぎから使われます</translation>
    </message>
    <message>
        <source>Name of the new route</source>
        <translation>新しい引き継ぎ経路の名前</translation>
    </message>
    <message>
        <source>New checklist item</source>
        <translation>新しいチェックリスト項目</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the route</source>
        <translation>引き継ぎ経路を追加</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Set stage on acceptance…</source>
        <translation>受領時のステージを設定…</translation>
    </message>
    <message>
        <source>Set how it&apos;s completed…</source>
        <translation>判定方法を設定…</translation>
    </message>
    <message>
        <source>Required or optional</source>
        <translation>必須・任意を切り替え</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>項目を上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>項目を下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>項目を削除</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>チェックリストの項目</translation>
    </message>
    <message>
        <source>This checklist is empty.</source>
        <translation>このチェックリストは空です。</translation>
    </message>
    <message>
        <source>Add what must be done before a handoff.</source>
        <translation>引き継ぎの前に済ませることを追加してください。</translation>
    </message>
    <message>
        <source>Edit note template…</source>
        <translation>メモのひな形を編集…</translation>
    </message>
    <message>
        <source>“%1” moved.</source>
        <translation>「%1」の順番を変えました。</translation>
    </message>
    <message>
        <source>Enter an item</source>
        <translation>項目を入力</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>受領期限</translation>
    </message>
    <message>
        <source>To re-offer</source>
        <translation>再依頼期限</translation>
    </message>
    <message>
        <source>To touchpoint</source>
        <translation>初回期限</translation>
    </message>
    <message>
        <source>Business days to accept, to re-offer after a return, and to the first touchpoint</source>
        <translation>営業日数：受領まで、差し戻しから再依頼まで、受領から初回タッチポイントまで</translation>
    </message>
    <message>
        <source>Ask for a summary…</source>
        <translation>受け手の要約…</translation>
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
    <name>tasuki::SectionCard</name>
    <message>
        <source>More for the selected row: %1</source>
        <translation>選択中の行の操作：%1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>tasuki::Session</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Can&apos;t undo “%1”: %2</source>
        <translation>「%1」を元に戻せません：%2</translation>
    </message>
    <message>
        <source>Newer changes follow “%1”. Press Ctrl+Z to undo each.</source>
        <translation>「%1」より新しい変更があります。Ctrl+Zで新しい変更から順に元に戻せます。</translation>
    </message>
    <message>
        <source>Couldn&apos;t load everything this form requires. Nothing was saved. Close it and open it again.</source>
        <translation>必要なデータを読み込めなかったため、保存していません。閉じてから開き直してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t load everything; the page may be incomplete: %1</source>
        <translation>一部を読み込めませんでした。表示が完全でない可能性があります：%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t load members or settings. Nothing was saved. They were loaded again: please retry.</source>
        <translation>メンバーまたは設定を読み込めなかったため、保存していません。読み込み直したので、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, to which account</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No row&apos;s account is known yet.</source>
        <translation>顧客が見つかった行はまだありません。</translation>
    </message>
    <message>
        <source>Rows that waited</source>
        <translation>保留していた行</translation>
    </message>
</context>
<context>
    <name>tasuki::SettingsPage</name>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>年度の開始月</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <source>Company holidays</source>
        <translation>会社の休業日</translation>
    </message>
    <message>
        <source>Apart from weekends and Japan&apos;s public holidays; not counted in the time to accept</source>
        <translation>土日・祝日以外の休み。受領期限の日数に含めません</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Holiday name</source>
        <translation>休業日名</translation>
    </message>
    <message>
        <source>Name, such as “Company anniversary”</source>
        <translation>名前（例：創立記念日）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No company holidays yet.</source>
        <translation>会社の休業日はまだありません。</translation>
    </message>
    <message>
        <source>Add days on which no one can accept a handoff.</source>
        <translation>引き継ぎに対応できない日を追加してください。</translation>
    </message>
    <message>
        <source>Enter the day first, such as 2026/12/29.</source>
        <translation>先に日付を入力してください（例：2026/12/29）。</translation>
    </message>
    <message>
        <source>Company holiday %1 added.</source>
        <translation>休業日%1を追加しました。</translation>
    </message>
    <message>
        <source>Company holiday removed.</source>
        <translation>休業日を削除しました。</translation>
    </message>
    <message>
        <source>Fiscal year now starts in %1.</source>
        <translation>年度の開始月を%1にしました。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Handoff routes</source>
        <translation>引き継ぎ経路</translation>
    </message>
    <message>
        <source>Touchpoint types</source>
        <translation>タッチポイントの種類</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>設定の区分</translation>
    </message>
    <message>
        <source>Remove the company holiday or the item</source>
        <translation>休業日または項目を削除</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>項目を上へ移動</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>項目を下へ移動</translation>
    </message>
    <message>
        <source>Onboarding days are counted from</source>
        <translation>オンボーディング日数の起点</translation>
    </message>
    <message>
        <source>Start of target days, time to first use and time to value</source>
        <translation>目標日数と、利用開始・価値実感までの日数の起点</translation>
    </message>
    <message>
        <source>Onboarding days are counted from: %1.</source>
        <translation>オンボーディング日数の起点を%1にしました。</translation>
    </message>
    <message>
        <source>Usage metrics</source>
        <translation>利用指標</translation>
    </message>
    <message>
        <source>Account ownership</source>
        <translation>顧客の担当方法</translation>
    </message>
    <message>
        <source>By stage: handoffs move the stage, or the owner with a reason. By account: one owner through all stages.</source>
        <translation>ステージ別：ステージは引き継ぎで変わります（主担当が理由を入力して変えることもできます）。顧客別：1名の主担当が全ステージを担当します。</translation>
    </message>
    <message>
        <source>By stage, with handoffs</source>
        <translation>ステージ別（引き継ぐ）</translation>
    </message>
    <message>
        <source>By account, one owner</source>
        <translation>顧客別（主担当1名）</translation>
    </message>
    <message>
        <source>Account ownership set to %1.</source>
        <translation>顧客の担当方法を「%1」にしました。</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>この画面</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>一覧の行の高さ</translation>
    </message>
    <message>
        <source>Size of texts and controls</source>
        <translation>文字と部品の大きさ</translation>
    </message>
    <message>
        <source>Enter a day</source>
        <translation>休業日を入力</translation>
    </message>
</context>
<context>
    <name>tasuki::SeverityBar</name>
    <message>
        <source>Severity: %1</source>
        <translation>見守り度：%1</translation>
    </message>
    <message>
        <source>Data say: %1</source>
        <translation>データの提案：%1</translation>
    </message>
    <message>
        <source>Nothing in the data points to a risk.</source>
        <translation>データに気になる点はありません。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>見守り度</translation>
    </message>
</context>
<context>
    <name>tasuki::ShareBars</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>その他（%n）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::Sheet</name>
    <message>
        <source>Close and keep the draft</source>
        <translation>閉じる（入力内容は残ります）</translation>
    </message>
    <message>
        <source>Esc keeps a draft</source>
        <translation>Escで入力内容を残して閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close and discard the draft</source>
        <translation>閉じる（入力内容は破棄）</translation>
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
        <translation>ビュー</translation>
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
        <translation>一覧での操作</translation>
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
        <source>Preview</source>
        <translation>プレビュー</translation>
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
        <translation>Excel用にコピー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>tasuki::SourceKeyForm</name>
    <message>
        <source>Add a key: %1</source>
        <translation>キーを追加：%1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key of this account in that system</source>
        <translation>システムでのこの顧客のキー</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Enter the system&apos;s name.</source>
        <translation>システムの名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>キーを入力してください。</translation>
    </message>
    <message>
        <source>This is a key of %1. Remove it there first.</source>
        <translation>これは%1のキーです。先にそちらから削除してください。</translation>
    </message>
    <message>
        <source>Key %1 of %2 added.</source>
        <translation>%2のキー%1を追加しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::StartForm</name>
    <message>
        <source>Start a handoff</source>
        <translation>引き継ぎを開始</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>引き継ぎ経路</translation>
    </message>
    <message>
        <source>Receiving team</source>
        <translation>引き継ぎ先チーム</translation>
    </message>
    <message>
        <source>Receiving member</source>
        <translation>引き継ぎ先メンバー</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Name, reading or code</source>
        <translation>顧客名・よみ・コード</translation>
    </message>
    <message>
        <source>Choose the account from the list.</source>
        <translation>顧客を一覧から選択してください。</translation>
    </message>
    <message>
        <source>Account or route not found. Choose again.</source>
        <translation>顧客または引き継ぎ経路が見つかりません。選択し直してください。</translation>
    </message>
    <message>
        <source>Owner and stage change when the receiver accepts.</source>
        <translation>主担当とステージは、引き継ぎ先が受領した時点で変わります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1ほか%Ln社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff(s) started.</source>
        <translation>
            <numerusform>引き継ぎを%Ln件開始しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 handoffs started.</source>
        <translation>%2件のうち%1件の引き継ぎを開始しました。</translation>
    </message>
    <message>
        <source>Starts %1 of %2.</source>
        <translation>%2社のうち%1社で開始します。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::TargetSheet</name>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Period length</source>
        <translation>集計期間</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Group of accounts</source>
        <translation>顧客の区分</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべての顧客</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分の値</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>目標を設定</translation>
    </message>
    <message>
        <source>No targets yet.</source>
        <translation>目標はまだありません。</translation>
    </message>
    <message>
        <source>Targets add a gap to cards and a line to charts.</source>
        <translation>目標を設定すると、カードに不足分が、グラフに目標線が表示されます。</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>目標を削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>In percent, such as 108</source>
        <translation>パーセントで入力（例：108）</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Every period</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Every period (%1)</source>
        <translation>すべての期間（%1）</translation>
    </message>
    <message>
        <source>Invalid number “%1”. Use a number such as 108.</source>
        <translation>「%1」を数値として読み取れません。108のような数値で入力してください。</translation>
    </message>
    <message>
        <source>Target of %1 set.</source>
        <translation>%1の目標を設定しました。</translation>
    </message>
    <message>
        <source>Target of %1 removed.</source>
        <translation>%1の目標を削除しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::TaskCalendar</name>
    <message>
        <source>Month of tasks</source>
        <translation>タスクの月間カレンダー</translation>
    </message>
    <message>
        <source>Tasks of the day</source>
        <translation>この日のタスク</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>この日のタスクはありません。</translation>
    </message>
    <message>
        <source>Enter adds a task that is due on it.</source>
        <translation>Enterでこの日が期限のタスクを追加します。</translation>
    </message>
</context>
<context>
    <name>tasuki::TasksPage</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>期限超過%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>タスクの絞り込み</translation>
    </message>
    <message>
        <source>How tasks are shown</source>
        <translation>タスクの表示方法</translation>
    </message>
    <message>
        <source>Task, account, assignee</source>
        <translation>タスク、顧客、担当メンバー</translation>
    </message>
    <message>
        <source>Filter tasks by text</source>
        <translation>タスクを文字で絞り込む</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>タスクはまだありません。</translation>
    </message>
    <message>
        <source>A task says what is to be done, by whom and by when.</source>
        <translation>タスクには、何を・だれが・いつまでに行うかを書きます。</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>No assignee yet</source>
        <translation>担当メンバー未定</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>期限別</translation>
    </message>
    <message>
        <source>By assignee</source>
        <translation>担当メンバー別</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>優先度別</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>リスト別</translation>
    </message>
    <message>
        <source>Columns of the board: %1</source>
        <translation>ボードの列：%1</translation>
    </message>
    <message>
        <source>Columns of the board</source>
        <translation>ボードの列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) open again.</source>
        <translation>
            <numerusform>タスク%Ln件を未完了に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) done.</source>
        <translation>
            <numerusform>タスク%Ln件を完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) assigned to: %1</source>
        <translation>
            <numerusform>タスク%Ln件を割り当てました：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>割り当て先</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due on %1.</source>
        <translation>
            <numerusform>タスク%Ln件の期限を%1にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) without a due date.</source>
        <translation>
            <numerusform>タスク%Ln件の期限をなくしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>翌営業日</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>2週間後</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s): priority %1</source>
        <translation>
            <numerusform>タスク%Ln件の優先度：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) removed.</source>
        <translation>
            <numerusform>タスク%Ln件を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved.</source>
        <translation>「%1」の順番を変えました。</translation>
    </message>
    <message>
        <source>“%1” is done. Reopen it to move it.</source>
        <translation>「%1」は完了しています。移動するには未完了に戻してください。</translation>
    </message>
    <message>
        <source>“%1” is due on %2.</source>
        <translation>「%1」の期限を%2にしました。</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>タスクを追加…</translation>
    </message>
    <message>
        <source>Edit the task…</source>
        <translation>タスクを編集…</translation>
    </message>
    <message>
        <source>Reopen the task</source>
        <translation>タスクを未完了に戻す</translation>
    </message>
    <message>
        <source>Mark the task as done</source>
        <translation>タスクを完了にする</translation>
    </message>
    <message>
        <source>Snooze the task…</source>
        <translation>タスクをスヌーズ…</translation>
    </message>
    <message>
        <source>Set the due date…</source>
        <translation>期限を設定…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>割り当て…</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>優先度を設定…</translation>
    </message>
    <message>
        <source>Skip the task</source>
        <translation>タスクを見送る</translation>
    </message>
    <message>
        <source>“%1” skipped.</source>
        <translation>「%1」を見送りにしました。</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>タスクを削除</translation>
    </message>
    <message>
        <source>Show tasks as a list</source>
        <translation>タスクをリストで表示</translation>
    </message>
    <message>
        <source>Show tasks as a board</source>
        <translation>タスクをボードで表示</translation>
    </message>
    <message>
        <source>Show tasks as a week</source>
        <translation>タスクを週で表示</translation>
    </message>
    <message>
        <source>Show tasks as a month</source>
        <translation>タスクを月で表示</translation>
    </message>
    <message>
        <source>Columns of the board…</source>
        <translation>ボードの列…</translation>
    </message>
    <message>
        <source>Previous week or month</source>
        <translation>前の週・月</translation>
    </message>
    <message>
        <source>Next week or month</source>
        <translation>次の週・月</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>カレンダーファイルとして保存</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>カレンダーファイル (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) saved as a calendar file.</source>
        <translation>
            <numerusform>タスク%Ln件をカレンダーファイルに保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the checklist…</source>
        <translation>チェックリストの項目を選択…</translation>
    </message>
    <message>
        <source>Save the list as a calendar file (.ics)…</source>
        <translation>一覧をカレンダーファイル（.ics）に保存…</translation>
    </message>
</context>
<context>
    <name>tasuki::TeamPage</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Members or teams</source>
        <translation>メンバーまたはチーム</translation>
    </message>
    <message>
        <source>Period length</source>
        <translation>集計期間</translation>
    </message>
    <message>
        <source>Team metrics</source>
        <translation>チーム実績</translation>
    </message>
    <message>
        <source>Member or team</source>
        <translation>メンバー・チーム</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>担当未定</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>GRR</source>
        <translation>GRR</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>顧客解約率</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>タッチポイント</translation>
    </message>
    <message>
        <source>Handoffs offered</source>
        <translation>引き継ぎ依頼数</translation>
    </message>
    <message>
        <source>Accepted first time</source>
        <translation>初回受領率</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>Share of a full-time job, from 0.00 to 1.00. Press F2 to change it.</source>
        <translation>フルタイム換算（0.00〜1.00）。F2で変更できます。</translation>
    </message>
    <message>
        <source>Total FTE of active members who own an account of the team at the closing</source>
        <translation>期末日にチームの顧客の主担当である在籍メンバーのフルタイム換算の合計</translation>
    </message>
    <message>
        <source>These accounts have no owner, so FTE can&apos;t be entered.</source>
        <translation>これらの顧客には主担当がいないため、フルタイム換算を入力できません。</translation>
    </message>
    <message>
        <source>Of the paying accounts owned on the period&apos;s last day</source>
        <translation>期末日に主担当である有料顧客</translation>
    </message>
    <message>
        <source>Of the %1 accounts owned at the opening, even if the owner changed since</source>
        <translation>期首に主担当だった%1社が対象（現在の主担当は問いません）</translation>
    </message>
    <message>
        <source>MRR per FTE</source>
        <translation>FTEあたりMRR</translation>
    </message>
    <message>
        <source>MRR %1 ÷ %2 FTE, both of the period&apos;s last day</source>
        <translation>MRR %1 ÷ %2 FTE（いずれも期末日）</translation>
    </message>
    <message>
        <source>Accounts per FTE</source>
        <translation>FTEあたり顧客数</translation>
    </message>
    <message>
        <source>%1 accounts ÷ %2 FTE, both of the period&apos;s last day</source>
        <translation>%1社 ÷ %2 FTE（いずれも期末日）</translation>
    </message>
    <message>
        <source>Change the FTE</source>
        <translation>FTEを変更</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSVを取り込む</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>チームを追加</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Show on the KPI page</source>
        <translation>KPIで表示</translation>
    </message>
    <message>
        <source>No team metrics yet.</source>
        <translation>表示できる実績がまだありません。</translation>
    </message>
    <message>
        <source>Members and teams appear here with their accounts, touchpoints and handoffs.</source>
        <translation>メンバーとチームの担当顧客・タッチポイント・引き継ぎがここに表示されます。</translation>
    </message>
    <message>
        <source>Paying accounts</source>
        <translation>有料顧客数</translation>
    </message>
    <message>
        <source>%1 per FTE</source>
        <translation>FTEあたり%1</translation>
    </message>
    <message>
        <source>Handoffs accepted first time</source>
        <translation>初回で受領された引き継ぎ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln offered</source>
        <translation>
            <numerusform>依頼%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>MRR by team</source>
        <translation>チーム別MRR</translation>
    </message>
    <message>
        <source>MRR by owner</source>
        <translation>主担当別MRR</translation>
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
    <name>tasuki::TodayPage</name>
    <message>
        <source>Rank: %1</source>
        <translation>並び順の理由：%1</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Change the order…</source>
        <translation>並び順を変更…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Nothing is coming within %1 days.</source>
        <translation>%1日以内の予定はありません。</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>次：%1 %2</translation>
    </message>
    <message>
        <source>All clear.</source>
        <translation>すべて対応済みです。</translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation>顧客を表示</translation>
    </message>
    <message>
        <source>Show the team’s</source>
        <translation>チームの分を表示</translation>
    </message>
    <message>
        <source>“%1” snoozed until %2.</source>
        <translation>「%1」を%2までスヌーズしました。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>優先度の合計</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>表示の理由</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>対応する</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>スヌーズ…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>割り当て…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Change the order of Today…</source>
        <translation>今日の並び順を変更…</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>顧客はまだいません。</translation>
    </message>
    <message>
        <source>What waits for you appears here once there are accounts.</source>
        <translation>顧客を登録すると、対応が必要なことがここに並びます。</translation>
    </message>
    <message>
        <source>Done today and coming up</source>
        <translation>今日したことと、このあとの予定</translation>
    </message>
</context>
<context>
    <name>tasuki::TopBar</name>
    <message>
        <source>Search and commands</source>
        <translation>顧客・コマンドを検索</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>tasuki::TypedAhead</name>
    <message>
        <source>Filters the list once it&apos;s loaded</source>
        <translation>読み込み後に絞り込みます</translation>
    </message>
    <message>
        <source>Filter the loading list</source>
        <translation>読み込み中の一覧を絞り込む</translation>
    </message>
</context>
<context>
    <name>tasuki::UsageEditor</name>
    <message>
        <source>Unmark as core feature</source>
        <translation>コア機能から外す</translation>
    </message>
    <message>
        <source>Mark as a core feature</source>
        <translation>コア機能に指定</translation>
    </message>
    <message>
        <source>“%1” unmarked as core feature.</source>
        <translation>「%1」をコア機能から外しました。</translation>
    </message>
    <message>
        <source>“%1” marked as core feature.</source>
        <translation>「%1」をコア機能に指定しました。</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Core feature</source>
        <translation>コア機能</translation>
    </message>
    <message>
        <source>Not a core feature</source>
        <translation>コア機能ではない</translation>
    </message>
    <message>
        <source>Usage metric</source>
        <translation>利用指標</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No account has data</source>
        <translation>データのある顧客はいません</translation>
    </message>
    <message>
        <source>Usage metrics</source>
        <translation>利用指標</translation>
    </message>
    <message>
        <source>Adopted: used all core features within 30 days</source>
        <translation>30日間にすべてのコア機能を利用した顧客を、活用できている顧客として数えます</translation>
    </message>
    <message>
        <source>No usage yet.</source>
        <translation>利用状況はまだありません。</translation>
    </message>
    <message>
        <source>Import usage to list its metrics here.</source>
        <translation>利用状況を取り込むと、ファイルに含まれる指標がここに並びます。</translation>
    </message>
    <message>
        <source>Click or press Space to mark or unmark</source>
        <translation>クリックまたはスペースキーで指定・解除</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSVを取り込む</translation>
    </message>
</context>
<context>
    <name>tasuki::WaitingPage</name>
    <message>
        <source>This workspace</source>
        <translation>このワークスペース</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait for their account</source>
        <translation>
            <numerusform>%Ln行が顧客の登録を待って保留中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select rows of one system to add their accounts.</source>
        <translation>顧客を追加するには、同じシステムの行だけを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) added.</source>
        <translation>
            <numerusform>顧客を%Ln社追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that waited have come in.</source>
        <translation>
            <numerusform>保留していた%Ln行を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting row(s) dropped.</source>
        <translation>
            <numerusform>保留の%Ln行を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter waiting rows</source>
        <translation>保留の行を絞り込み</translation>
    </message>
    <message>
        <source>Waiting rows</source>
        <translation>保留の行</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>割り当て…</translation>
    </message>
    <message>
        <source>Assign to an account that is here</source>
        <translation>登録済みの顧客に割り当て</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Add the account of the row</source>
        <translation>この行の顧客を追加</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Give the row up</source>
        <translation>この行を取り込まずに削除</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Import every row whose account is known by now</source>
        <translation>顧客が見つかった行をすべて取り込む</translation>
    </message>
    <message>
        <source>No rows wait.</source>
        <translation>保留の行はありません。</translation>
    </message>
    <message>
        <source>Rows of an import whose account is not known can wait here instead of stopping it.</source>
        <translation>顧客が見つからない行は、取り込みを止めずにここで保留できます。</translation>
    </message>
    <message>
        <source>Go to imports</source>
        <translation>取り込みへ</translation>
    </message>
    <message>
        <source>Key in the file</source>
        <translation>ファイルのキー</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>ファイルの顧客名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>保留日数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>File and row</source>
        <translation>ファイルと行</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 %2行目</translation>
    </message>
    <message>
        <source>Assign to an account…</source>
        <translation>顧客に割り当て…</translation>
    </message>
    <message>
        <source>Drop the waiting row</source>
        <translation>保留の行を削除</translation>
    </message>
    <message>
        <source>Import the waiting rows whose account is known</source>
        <translation>顧客が見つかった保留の行を取り込む</translation>
    </message>
</context>
<context>
    <name>tasuki::WelcomePage</name>
    <message>
        <source>Welcome to Tasuki</source>
        <translation>Tasukiへようこそ</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer with your team&apos;s accounts, contracts, notes and handoffs. Try the sample first; your own data stays unchanged.</source>
        <translation>ワークスペースは、このコンピューター上の1つのファイルです。チームの顧客・契約・メモ・引き継ぎが入ります。まずはサンプルをお試しください。自分のデータには影響しません。</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>ワークスペースを作成…</translation>
    </message>
    <message>
        <source>New workspace from a CSV file…</source>
        <translation>CSVからワークスペースを作成…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1を変更</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>顧客%n社</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>日付を選択してください。</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>明日以降の日付を選択してください。</translation>
    </message>
    <message>
        <source>Choose a day within a year.</source>
        <translation>1年以内の日付を選択してください。</translation>
    </message>
    <message>
        <source>Offer the handoff that is prepared</source>
        <translation>準備済みの引き継ぎの受け取りを依頼</translation>
    </message>
    <message>
        <source>Hand off to the next stage</source>
        <translation>次のステージへ引き継ぐ</translation>
    </message>
    <message>
        <source>every required item is met</source>
        <translation>必須項目はすべて達成</translation>
    </message>
    <message>
        <source>Get the customer to first use</source>
        <translation>利用開始を支援</translation>
    </message>
    <message numerus="yes">
        <source>no use for %n day(s)</source>
        <translation>
            <numerusform>%n日間利用なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct and offer the handoff again</source>
        <translation>直して受け取りを再依頼</translation>
    </message>
    <message>
        <source>returned %1: %2</source>
        <translation>%1差し戻し：%2</translation>
    </message>
    <message>
        <source>Accept the handoff</source>
        <translation>引き継ぎを受領</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n imported row(s) on hold</source>
        <translation>
            <numerusform>保留中の取り込み %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Keep the promise: %1</source>
        <translation>約束を果たす：%1</translation>
    </message>
    <message>
        <source>promised %1 by %2</source>
        <translation>%1 %2が約束</translation>
    </message>
    <message>
        <source>Confirm the forecast of the renewal</source>
        <translation>更新の見立てを確認</translation>
    </message>
    <message>
        <source>Enter the forecast of the renewal</source>
        <translation>更新の見立てを入力</translation>
    </message>
    <message>
        <source>renewal on %1</source>
        <translation>契約更新日：%1</translation>
    </message>
    <message numerus="yes">
        <source>the checkpoint %n day(s) before was %1</source>
        <translation>
            <numerusform>%n日前の判断日 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checkpoint %n day(s) before</source>
        <translation>
            <numerusform>%n日前の判断日</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the outcome of the renewal</source>
        <translation>更新の結果を記録</translation>
    </message>
    <message>
        <source>Task without an account</source>
        <translation>顧客のないタスク</translation>
    </message>
    <message>
        <source>Enter a weight between 0 and %1.</source>
        <translation>重みは0から%1までで入力してください。</translation>
    </message>
    <message>
        <source>Assign the rows to accounts</source>
        <translation>どの顧客の行かを指定</translation>
    </message>
    <message>
        <source>not in any metric yet</source>
        <translation>指標には未反映</translation>
    </message>
    <message>
        <source>promised on %1</source>
        <translation>約束日：%1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>着手日：%1</translation>
    </message>
    <message>
        <source>Answer the question: %1</source>
        <translation>質問に回答する：%1</translation>
    </message>
    <message>
        <source>asked %1 by %2</source>
        <translation>%1に%2が質問</translation>
    </message>
    <message>
        <source>Check the receiver&apos;s summary</source>
        <translation>受け手の要約を確認する</translation>
    </message>
    <message>
        <source>written %1 by %2</source>
        <translation>%1に%2が入力</translation>
    </message>
    <message>
        <source>Rate the handoff</source>
        <translation>引き継ぎを評価する</translation>
    </message>
    <message>
        <source>accepted %1, from %2</source>
        <translation>%1に受領、引き継ぎ元：%2</translation>
    </message>
</context>
<context>
    <name>touchpoint</name>
    <message>
        <source>Enter the day of the touchpoint.</source>
        <translation>タッチポイントの日付を入力してください。</translation>
    </message>
    <message>
        <source>A touchpoint can&apos;t be in the future. Enter today or earlier.</source>
        <translation>日付は今日以前で入力してください。</translation>
    </message>
    <message>
        <source>Choose the touchpoint type.</source>
        <translation>タッチポイントの種類を選択してください。</translation>
    </message>
    <message>
        <source>Enter minutes from 0 to 1,440.</source>
        <translation>所要時間は0〜1,440分で入力してください。</translation>
    </message>
    <message>
        <source>Enter a mood from −2 to +2.</source>
        <translation>反応は−2〜+2で入力してください。</translation>
    </message>
    <message>
        <source>Enter a name for the touchpoint type.</source>
        <translation>タッチポイントの種類の名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose a touch tier from the list.</source>
        <translation>タッチモデルを一覧から選択してください。</translation>
    </message>
    <message>
        <source>Touchpoint type “%1” already exists. Enter another name.</source>
        <translation>種類「%1」はすでにあります。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>This is the last active type. Add another before you archive it.</source>
        <translation>有効な最後の種類です。先に別の種類を追加してください。</translation>
    </message>
    <message>
        <source>A touchpoint can&apos;t change its account or external ID. Log a new one instead.</source>
        <translation>タッチポイントの顧客と外部IDは変更できません。新しいタッチポイントを記録してください。</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>Choose a usage metric for the core feature.</source>
        <translation>コア機能にする利用指標を選択してください。</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Saved KPI view</source>
        <translation>保存したKPIビュー</translation>
    </message>
    <message>
        <source>Saved view of accounts</source>
        <translation>保存した顧客ビュー</translation>
    </message>
</context>
</TS>

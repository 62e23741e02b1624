using SignalWire.Agents;

namespace Contoso.Travel;

/// <summary>日本語の案内係。</summary>
[VoiceAgent("列車案内", Route = "/train")]
[Language("Japanese", "ja-JP", "ja-JP-Neural2-B", SpeechFillers = ["ええと。"], FunctionFillers = ["ただいまお調べします。"])]
[Hint("のぞみ", "ひかり", "指定席")]
public sealed partial class TrainDesk
{
    [PromptSection("役割", Bullets = ["丁寧に話してください。", "一度に質問は一つだけにしてください。"])]
    private const string Role = "あなたは駅の案内係です。列車の時刻と座席についてお答えください。";

    /// <summary>次の列車が何時に出るかを調べます。</summary>
    /// <param name="station">出発する駅の名前。</param>
    /// <param name="after">この時刻より後の列車。</param>
    [Tool]
    [Filler("ja-JP", "時刻表を見ております。")]
    private static string NextTrain(string station, TimeOnly? after = null) =>
        after is { Hour: > 22 } ? $"{station}駅からの今日の列車はもうありません。" : $"{station}駅から十分後に出ます。";

    /// <summary>指定席を予約します。お客様が同意した後にだけ使ってください。🚄</summary>
    /// <param name="座席">窓側か通路側か。</param>
    [Tool("reserve_seat")]
    private static FunctionResult 予約([ToolParameter(Name = "seat")] 座席 座席) =>
        new FunctionResult("お席をお取りしました。").UpdateGlobalData("seat", 座席.ToString());
}

/// <summary>座席の種類。</summary>
public enum 座席
{
    /// <summary>窓側。</summary>
    [System.Text.Json.Serialization.JsonStringEnumMemberName("window")]
    窓側,

    /// <summary>通路側。</summary>
    [System.Text.Json.Serialization.JsonStringEnumMemberName("aisle")]
    通路側,
}

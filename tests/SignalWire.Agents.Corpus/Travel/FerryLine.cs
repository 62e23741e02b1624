using SignalWire.Agents;

namespace Contoso.Travel;

/// <summary>渡轮热线 ⛴️：说中文和英文。</summary>
[VoiceAgent("渡轮热线", Route = "/ferry")]
[Language("Chinese", "zh-CN", "cmn-CN-Wavenet-A", SpeechFillers = ["嗯。"], FunctionFillers = ["我查一下。"])]
[Language("English", "en-GB", "en-GB-Neural2-A", SpeechFillers = ["Right."], FunctionFillers = ["Let me check the tide table."])]
[InternalFiller(InternalFunctions.CheckTime, "zh-CN", "我看看时间。")]
[InternalFiller(InternalFunctions.CheckTime, "en-GB", "Let me see the time.")]
[NativeFunction(NativeFunctions.CheckTime, NativeFunctions.WaitForUser)]
[AIParams(LanguagesEnabled = true, LocalTz = "Asia/Shanghai")]
public sealed partial class FerryLine
{
    [PromptSection("你的工作")]
    private const string Work = "你为轮渡公司接电话。先用中文问候，乘客说英文时就改用英文。不要在话里用表情符号 🙂。";

    /// <summary>查询下一班渡轮的开船时间 🕑，可以按码头查询。</summary>
    /// <param name="pier">乘客上船的码头。</param>
    [Tool]
    [Filler("zh-CN", "正在看时刻表。"), Filler("en-GB", "I am reading the timetable.")]
    private static string NextFerry(Pier pier) => pier is Pier.East ? "下一班三点半开。" : "下一班四点开。";

    /// <summary>说明带自行车、行李或者宠物上船要注意什么。</summary>
    /// <param name="things">乘客要带的东西。</param>
    [Tool]
    private static string ExplainLuggage(string[] things) => things.Length == 0 ? "随身的小包不用买票。" : "每件大行李要买一张半价票。";
}

/// <summary>码头。</summary>
public enum Pier
{
    /// <summary>东码头。</summary>
    East,

    /// <summary>西码头。</summary>
    West,
}

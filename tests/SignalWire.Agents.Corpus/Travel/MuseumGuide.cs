using System.ComponentModel;
using SignalWire.Agents;

namespace Contoso.Travel;

/// <summary>دليل المتحف: an agent that speaks from right to left, with verbatim strings.</summary>
[VoiceAgent("دليل المتحف", Route = "/museum")]
[Language("Arabic", "ar-XA", "ar-XA-Wavenet-B", FunctionFillers = ["لحظة من فضلك."])]
internal sealed partial class MuseumGuide
{
    [PromptSection("المهمة")]
    private const string Task = @"أنت دليل متحف الآثار على الهاتف.
أجب باختصار، ولا تذكر إلا ما تعرفه عن ""القاعة الكبرى"" وباقي القاعات.";

    [Tool, Description("اذكر مواعيد فتح المتحف في يوم معيّن.")]
    private static string OpeningTimes([Description("اليوم الذي يسأل عنه الزائر.")] DayOfWeek day) =>
        day is DayOfWeek.Friday ? "المتحف مفتوح بعد الظهر فقط." : "المتحف مفتوح من التاسعة إلى الخامسة.";

    [Tool, Description("احجز جولة مع مرشد لمجموعة من الزوار.")]
    private static FunctionResult BookTour(
        [Description("عدد الزوار في المجموعة.")] byte visitors,
        [Description("لغة المرشد.")] GuideLanguage language = GuideLanguage.Arabic) =>
        new FunctionResult("تم حجز الجولة.").UpdateGlobalData("visitors", visitors).UpdateGlobalData("language", (int)language);
}

/// <summary>A guide's language.</summary>
internal enum GuideLanguage
{
    Arabic,
    English,
    French,
}

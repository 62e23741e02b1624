using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Travel;

/// <summary>Диспетчер такси.</summary>
[VoiceAgent("Такси", Route = "/taxi")]
[Language("Russian", "ru-RU", "ru-RU-Wavenet-C", SpeechFillers = ["Секунду."], FunctionFillers = ["Ищу машину."])]
public sealed partial class TaxiDispatch
{
    [PromptText]
    private const string Задача = """
        Вы принимаете заказы такси по телефону.
        Узнайте, откуда и куда едет пассажир, и сколько людей поедет.
        Говорите "вы", отвечайте коротко: одно-два предложения.
        """;

    /// <summary>Заказать машину после того, как пассажир подтвердил адрес.</summary>
    /// <param name="откуда">Улица и дом, где ждёт пассажир.</param>
    /// <param name="куда">Улица и дом, или название места.</param>
    /// <param name="людей">Сколько человек едет.</param>
    /// <param name="пожелания">Что ещё нужно в машине.</param>
    [Tool]
    private static FunctionResult OrderTaxi(
        [ToolParameter(Name = "from")] string откуда,
        [ToolParameter(Name = "to")] string куда,
        [ToolParameter(Name = "people"), Range(1, 8)] int людей = 1,
        [ToolParameter(Name = "wishes")] Wishes пожелания = Wishes.None) =>
        new FunctionResult(людей > 4 ? "Минивэн будет через двадцать минут." : "Машина будет через десять минут.")
            .UpdateGlobalData("route", $"{откуда} – {куда}")
            .UpdateGlobalData("wishes", (int)пожелания);

    /// <summary>Сказать, сколько примерно стоит поездка по городу.</summary>
    [Tool]
    private static string QuoteRide() => "Поездка по городу стоит около пятисот рублей.";
}

/// <summary>Что нужно в машине.</summary>
[Flags]
public enum Wishes
{
    /// <summary>Ничего.</summary>
    None = 0,

    /// <summary>Детское кресло.</summary>
    ChildSeat = 1,

    /// <summary>Место для собаки.</summary>
    Dog = 2,

    /// <summary>Большой багажник.</summary>
    LargeTrunk = 4,
}

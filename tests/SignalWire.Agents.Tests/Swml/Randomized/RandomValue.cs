using System.Reflection;
using System.Text.Json.Serialization;
using CsCheck;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml.Randomized;

/// <summary>Draws a value of any type that verbs are made of: by a constructor or a factory, then some of what can be set
/// besides.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="mayBeNew">Whether there are verbs that have no type.</param>
internal sealed class RandomValue(PCG random, bool mayBeNew)
{
    private const int MostItems = 3;

    private static readonly Type[] s_leaves = [typeof(Hangup), typeof(Play), typeof(Set), typeof(SendSms), typeof(StopTap)];

    /// <summary>A value of a type.</summary>
    public object Draw(Type type, int levels) => Draw(type, marks: null, key: "", levels);

    /// <summary>Any verb; at the last level one that holds no others.</summary>
    public Verb DrawVerb(int levels)
    {
        if (levels <= 0)
        {
            return (Verb)Draw(Any(s_leaves), levels);
        }

        return mayBeNew && Below(10) == 0
            ? new CustomVerb($"new_{Below(9)}", RandomJson.Value(random))
            : (Verb)Draw(Any([.. RandomVerbs.Types.Values]), levels);
    }

    private object Draw(Type type, ICustomAttributeProvider? marks, string key, int levels)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return SchemaValues.TryDraw(key, this, levels) is { } special ? special
            : type == typeof(string) ? DrawText(marks)
            : type == typeof(bool) ? Below(2) == 0
            : type == typeof(int) ? (int)Math.Truncate(Number(marks))
            : type == typeof(double) ? Number(marks)
            : type == typeof(TimeSpan) ? TimeSpan.FromMilliseconds(1 + Below(100_000))
            : type.IsEnum ? Any([.. Enum.GetValues(type).Cast<object>()])
            : type == typeof(Verb) ? DrawVerb(levels - 1)
            : type == typeof(SwmlJson) ? RandomJson.Value(random)
            : type == typeof(SwmlObject) ? RandomJson.Object(random)
            : Generic(type, typeof(SwmlValue<>)) is { } value ? DrawOrVariable(type, value, marks)
            : Generic(type, typeof(SwmlList<>)) is { } item ? DrawList(item, marks, key, levels)
            : DrawRecord(type, levels);
    }

    /// <summary>A number from 0 up to another.</summary>
    public int Below(int end) => (int)random.Next((uint)end);

    /// <summary>One of several.</summary>
    public T Any<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private string DrawText(ICustomAttributeProvider? marks) =>
        Mark<SwmlSyntaxAttribute>(marks) is { } form ? RandomText.Of(random, form.Forms)
        : Mark<JsonConverterAttribute>(marks) is not null ? RandomText.Word(random)
        : RandomText.Any(random);

    private object DrawOrVariable(Type type, Type value, ICustomAttributeProvider? marks) => Below(4) == 0
        ? Activator.CreateInstance(type, Any(["${vars.x}", "%{call.y}"]))!
        : Activator.CreateInstance(type, Draw(value, marks, "", 0))!;

    private object DrawList(Type item, ICustomAttributeProvider? marks, string key, int levels)
    {
        var items = Enumerable.Range(0, Below(MostItems + 1)).Select(_ => item == typeof(Connect)
            ? new Connect((string)Draw(typeof(string), marks: null, "", 0)) { Timeout = Below(60) }
            : Draw(item, marks, key, levels)).ToList();
        if (item == typeof(SwitchCase))
        {
            items = [.. items.DistinctBy(one => ((SwitchCase)one).Value)];
        }

        var array = Array.CreateInstance(item, items.Count);
        items.ToArray().CopyTo(array, 0);
        return typeof(SwmlList<>).MakeGenericType(item).GetMethod("op_Implicit")!.Invoke(null, [array])!;
    }

    private object DrawRecord(Type type, int levels)
    {
        MethodBase[] ways =
        [
            .. type.GetConstructors().Where(way => way.GetParameters() is not [var only] || only.ParameterType != type),
            .. type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(way => way.ReturnType == type && !way.IsSpecialName),
        ];
        var chosen = Any(ways);
        object?[] arguments = [.. chosen.GetParameters().Select(parameter => parameter.HasDefaultValue && Below(2) == 0
            ? parameter.DefaultValue
            : Draw(parameter.ParameterType, parameter, $"{type.Name}.{parameter.Name}", levels))];
        if (chosen.Name == ".ctor" && type == typeof(SendSms) && arguments is [_, _, null, null])
        {
            arguments[2] = "text";
        }

        object made = chosen is ConstructorInfo constructor ? constructor.Invoke(arguments) : chosen.Invoke(null, arguments)!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && Below(2) == 0))
        {
            property.SetValue(
                made,
                Draw(
                    property.PropertyType, property, $"{type.Name}.{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}", levels));
        }

        return made;
    }

    private double Number(ICustomAttributeProvider? marks)
    {
        var range = Mark<SwmlRangeAttribute>(marks);
        double least = range?.Minimum ?? -1000;
        double most = Math.Min(range?.Maximum ?? 100_000, 1_000_000);
        return Below(3) == 0 ? least : least + ((most - least) * random.Next(1000) / 1000);
    }

    private static T? Mark<T>(ICustomAttributeProvider? marks)
        where T : Attribute => (T?)marks?.GetCustomAttributes(typeof(T), inherit: false).FirstOrDefault();

    private static Type? Generic(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments()[0] : null;
}

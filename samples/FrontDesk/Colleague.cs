namespace FrontDesk;

/// <summary>Who can be wanted.</summary>
internal enum Colleague
{
    Sales,
    Support,
    Bookkeeping,
}

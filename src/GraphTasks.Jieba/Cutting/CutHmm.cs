namespace GraphTasks.Jieba.Cutting;

/// <summary>
/// The Viterbi search over the states B, M, E and S (begin, middle, end, single) that finds words which the dictionary lacks.
/// </summary>
/// <remarks>
/// Every sum is taken in full, previous value + transition + emission from left to right, before it is compared: a missing
/// emission (−3.14e100) swallows the digits of what came before, and the tie rule, the greater letter of B &lt; E &lt; M &lt; S,
/// then decides.
/// </remarks>
internal sealed unsafe class CutHmm(CutModel model)
{
    private byte[] _paths = new byte[64];
    private int[] _ends = new int[64];

    /// <summary>Cuts Han characters; the result holds, for every start of a word, the position after it.</summary>
    public ReadOnlySpan<int> Cut(ReadOnlySpan<char> han)
    {
        if (_ends.Length < han.Length)
        {
            var size = Math.Max(han.Length, _ends.Length * 2);
            _paths = new byte[size];
            _ends = new int[size];
        }

        ReadWords(Search(han), han.Length);
        return _ends;
    }

    // A byte of the path has, from the lowest bit: B came from S (else E), E from M (else B), M from M (else B), S from S (else E).
    private bool Search(ReadOnlySpan<char> han)
    {
        var emission = model.EmissionsOf(han[0]);
        var b = model.StartB + emission[0];
        var e = model.StartE + emission[1];
        var m = model.StartM + emission[2];
        var s = model.StartS + emission[3];
        for (var i = 1; i < han.Length; i++)
        {
            emission = model.EmissionsOf(han[i]);
            var eToB = e + model.EToB + emission[0];
            var sToB = s + model.SToB + emission[0];
            var bToE = b + model.BToE + emission[1];
            var mToE = m + model.MToE + emission[1];
            var bToM = b + model.BToM + emission[2];
            var mToM = m + model.MToM + emission[2];
            var eToS = e + model.EToS + emission[3];
            var sToS = s + model.SToS + emission[3];
            var path = (sToB >= eToB ? 1 : 0) | (mToE >= bToE ? 2 : 0) | (mToM >= bToM ? 4 : 0) | (sToS >= eToS ? 8 : 0);
            _paths[i] = (byte)path;
            b = sToB >= eToB ? sToB : eToB;
            e = mToE >= bToE ? mToE : bToE;
            m = mToM >= bToM ? mToM : bToM;
            s = sToS >= eToS ? sToS : eToS;
        }

        model.KeepAlive();
        return s >= e;
    }

    private void ReadWords(bool endsSingle, int length)
    {
        const int b = 0, e = 1, m = 2, s = 3;
        var state = endsSingle ? s : e;
        var end = length;
        for (var i = length - 1; i >= 0; i--)
        {
            if (state is e or s)
                end = i + 1;
            _ends[i] = end;
            var set = (_paths[i] >> state & 1) != 0;
            state = state is b or s ? (set ? s : e) : (set ? m : b);
        }
    }
}
